// Numbers as texts: which texts are numbers, and which of two is greater, exactly.
#pragma once

#include <zoql/ascii.hpp>

#include <compare>
#include <string_view>
#include <utility>

namespace zoql {

/// An optional sign, digits, and maybe a fraction.
[[nodiscard]] constexpr bool is_decimal(std::string_view text) noexcept {
   if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
   const std::size_t point = text.find('.');
   if (point == std::string_view::npos) return ascii::is_digits(text);
   return ascii::is_digits(text.substr(0, point)) && ascii::is_digits(text.substr(point + 1));
}

namespace decimals {

struct parts {
   bool negative = false;
   std::string_view whole;
   std::string_view fraction;
};

/// Without the zeros that say nothing, so that zero has no digits at all.
[[nodiscard]] constexpr parts split(std::string_view text) noexcept {
   parts number;
   number.negative = text.starts_with('-');
   if (number.negative || text.starts_with('+')) text.remove_prefix(1);
   const std::size_t point = text.find('.');
   number.whole = text.substr(0, point);
   if (point != std::string_view::npos) number.fraction = text.substr(point + 1);
   while (number.whole.starts_with('0')) number.whole.remove_prefix(1);
   while (number.fraction.ends_with('0')) number.fraction.remove_suffix(1);
   if (number.whole.empty() && number.fraction.empty()) number.negative = false;
   return number;
}

} // namespace decimals

/// The order of two decimals, of any length.
[[nodiscard]] constexpr std::strong_ordering compare_decimals(std::string_view one, std::string_view other) noexcept {
   decimals::parts left = decimals::split(one);
   decimals::parts right = decimals::split(other);
   if (left.negative != right.negative) {
      return left.negative ? std::strong_ordering::less : std::strong_ordering::greater;
   }
   if (left.negative) std::swap(left, right);
   if (left.whole.size() != right.whole.size()) return left.whole.size() <=> right.whole.size();
   if (const int order = left.whole.compare(right.whole); order != 0) return order <=> 0;
   return left.fraction.compare(right.fraction) <=> 0;
}

} // namespace zoql
