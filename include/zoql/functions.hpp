// The functions of Export ZOQL.
#pragma once

#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zoql {

/// Aggregate-functions page, then the page on special datetime features.
inline constexpr std::array<std::string_view, 11> functions{"avg",  "count", "max",  "min",        "sum",    "date",
                                                            "year", "month", "week", "weekofyear", "quarter"};
inline constexpr std::size_t aggregate_count = 5;

[[nodiscard]] constexpr bool is_function(std::string_view name) noexcept {
   return std::any_of(functions.begin(), functions.end(),
                      [=](std::string_view one) { return ascii::same_word(one, name); });
}

[[nodiscard]] constexpr bool is_aggregate(std::string_view name) noexcept {
   return std::any_of(functions.begin(), functions.begin() + aggregate_count,
                      [=](std::string_view one) { return ascii::same_word(one, name); });
}

} // namespace zoql
