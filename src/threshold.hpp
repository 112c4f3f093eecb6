// From which severity on a finding makes the tool fail.
#pragma once

#include <zoql/diagnostic.hpp>

#include <optional>
#include <string_view>

namespace zoql::tool {

struct threshold {
   /// Nothing fails without one.
   std::optional<severity> least = severity::error;

   [[nodiscard]] constexpr bool reached_by(severity level) const noexcept {
      return least.has_value() && level >= *least;
   }
};

/// The threshold behind `error`, `warning`, `info`; any other word, such as `never`, is one that nothing reaches.
[[nodiscard]] constexpr threshold read_threshold(std::string_view word) noexcept {
   for (const severity level : {severity::info, severity::warning, severity::error}) {
      if (word == name_of(level)) return {level};
   }
   return {std::nullopt};
}

} // namespace zoql::tool
