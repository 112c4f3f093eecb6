// JSON as people read it.
#pragma once

#include <string>
#include <string_view>

namespace zoql::tool {

/// The same JSON over several lines, two blanks deeper for each bracket. `compact` has no blanks between its tokens;
/// every token stays as it is, digit for digit.
[[nodiscard]] std::string indented_json(std::string_view compact);

} // namespace zoql::tool
