// How deep a TOML file is nested, before anything that calls itself for each level reads it.
#pragma once

#include <cstddef>
#include <string_view>

namespace zoql::tool {

/// Settings need three levels: `[[override]]`, `rules`, the rule.
inline constexpr std::size_t most_toml_levels = 32;

/// Where tables, lists and dotted keys are nested deeper than `most`; the length of the text where they are not. What
/// is in strings and comments does not count. A table's head and the keys in it are counted each on its own, so that a
/// file that passes is nested at most twice as deep.
[[nodiscard]] std::size_t find_too_deep(std::string_view toml, std::size_t most = most_toml_levels);

} // namespace zoql::tool
