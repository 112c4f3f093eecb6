// Pieces of C++ text that no document can break out of: literals and comments.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql::codegen {

/// A string literal that holds these bytes.
[[nodiscard]] std::string literal(std::string_view text);

/// Lines of `///` with the words of a text, filled to 120 columns; nothing for a text without words.
[[nodiscard]] std::string doc_comment(std::string_view text, std::size_t indent);

/// A text as one line of printable words: blanks collapse, control and direction characters go.
[[nodiscard]] std::string plain_words(std::string_view text);

} // namespace zoql::codegen
