// Changes a text token by token, as somebody who writes it would get it wrong; it needs no grammar.
#pragma once

#include "../random.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql::fuzz {

/// The text with one to four changes: tokens gone, doubled, swapped, replaced by others of the text or by words and
/// signs of any of our languages, bytes changed, parts repeated many times. At most `longest` bytes.
[[nodiscard]] std::string mutate(std::string_view text, test::random& random, std::size_t longest);

} // namespace zoql::fuzz
