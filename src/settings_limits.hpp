// How much settings may ask for: more than anybody writes, and little enough to be read before one notices, since they
// may be anybody's.
#pragma once

#include "input.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace zoql::tool {

/// In one file.
inline constexpr std::size_t most_settings_bytes = std::size_t{256} << 10U;
inline constexpr std::size_t most_overrides = 1'000;
inline constexpr std::size_t most_catalogues = 16;

/// That extend one another.
inline constexpr std::size_t most_files = 16;

/// That are said of one file.
inline constexpr std::size_t most_problems = 100;

/// The text of a settings file that is a regular one, not too long and not too deep.
[[nodiscard]] std::variant<std::string, input_problem> read_settings_text(const std::string& path);

} // namespace zoql::tool
