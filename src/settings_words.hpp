// The words that settings take as values.
#pragma once

#include "outputs.hpp"

#include <zoql/channel.hpp>
#include <zoql/check.hpp>
#include <zoql/dialect.hpp>

#include <array>
#include <string_view>

namespace zoql::tool {

inline constexpr std::array<std::string_view, 4> thresholds{"info", "warning", "error", "never"};
inline constexpr std::array<std::string_view, 5> rule_words{"error", "warning", "info", "off", "on"};
inline constexpr std::array<std::string_view, 3> data_centres{"us", "eu", "ap"};
inline constexpr std::array<std::string_view, 2> dialect_names{zoql_capabilities.name, zoqlexport_capabilities.name};
inline constexpr std::array<std::string_view, 4> channel_names{
   facts_of(channel::aqua).name, facts_of(channel::query).name, facts_of(channel::export_).name,
   facts_of(channel::soap).name};

/// What one of `rule_words` makes of a rule.
[[nodiscard]] constexpr check_options::choice choice_of(std::string_view word) noexcept {
   using enum check_options::choice;
   return word == "error" ? error : word == "warning" ? warning : word == "info" ? info : word == "off" ? off : on;
}

} // namespace zoql::tool
