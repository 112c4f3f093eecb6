// Rewrites the statements of a file and leaves every other byte of it as it is.
#pragma once

#include "input.hpp"

#include "statement_dialects.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace zoql::tool {

/// Gives the new text of a statement, which may be the old one. `place` is where it begins, for what has to be said of
/// it.
using statement_rewriter =
   std::function<std::string(std::string_view statement, const statement_reading& reading, std::uint32_t place)>;

/// The file with each statement rewritten. A statement of a `.zoql` file keeps its line ends, LF or CRLF; in a request
/// body only the letters that differ change, with JSON's escapes, and all others stay as they are written. The problem
/// is why the file has no statements to rewrite.
[[nodiscard]] std::variant<std::string, input_problem>
rewrite_statements(const input& file, std::optional<dialect> language, const statement_rewriter& rewrite);

} // namespace zoql::tool
