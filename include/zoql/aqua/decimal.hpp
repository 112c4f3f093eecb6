// A JSON number that keeps its digits: money never passes through binary floating point.
#pragma once

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::aqua {

/// The parts of a JSON number: `0.digits × 10^exponent`, digits without zeros at either end; zero has no digits.
struct number_parts {
   bool negative = false;
   std::string digits;
   std::int64_t exponent = 0;
};

/// Whether a text is a number as JSON writes one (RFC 8259, section 6).
[[nodiscard]] constexpr bool is_number(std::string_view text) noexcept {
   const auto skip_digits = [&text] {
      const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
      text.remove_prefix(count);
      return count > 0;
   };
   if (text.starts_with('-')) text.remove_prefix(1);
   if (text.starts_with('0')) {
      text.remove_prefix(1);
   } else if (!skip_digits()) {
      return false;
   }
   if (text.starts_with('.')) {
      text.remove_prefix(1);
      if (!skip_digits()) return false;
   }
   if (text.starts_with('e') || text.starts_with('E')) {
      text.remove_prefix(1);
      if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
      if (!skip_digits()) return false;
   }
   return text.empty();
}

/// Takes a JSON number apart; exponents beyond ±10^9 count as that.
[[nodiscard]] inline number_parts parts_of(std::string_view text) {
   number_parts parts;
   parts.negative = text.starts_with('-');
   if (parts.negative) text.remove_prefix(1);
   const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
   const std::string_view mantissa = text.substr(0, mark);
   const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
   parts.digits = std::string(mantissa.substr(0, point));
   parts.exponent = static_cast<std::int64_t>(point);
   if (point < mantissa.size()) parts.digits.append(mantissa.substr(point + 1));

   constexpr std::int64_t most = 1'000'000'000;
   std::int64_t written = 0;
   bool below = false;
   for (const char symbol : text.substr(std::min(mark + 1, text.size()))) {
      if (symbol == '-') below = true;
      if (symbol >= '0' && symbol <= '9') written = std::min(most, written * 10 + (symbol - '0'));
   }
   parts.exponent += below ? -written : written;

   const std::size_t first = std::min(parts.digits.find_first_not_of('0'), parts.digits.size());
   parts.digits.erase(0, first);
   parts.exponent -= static_cast<std::int64_t>(first);
   while (parts.digits.ends_with('0')) parts.digits.pop_back();
   if (parts.digits.empty()) return {};
   return parts;
}

/// Compares two JSON numbers by value, exactly, however many digits they have.
[[nodiscard]] inline std::weak_ordering compare_numbers(std::string_view one, std::string_view two) {
   const number_parts left = parts_of(one);
   const number_parts right = parts_of(two);
   const auto sign = [](const number_parts& parts) { return parts.digits.empty() ? 0 : parts.negative ? -1 : 1; };
   if (sign(left) != sign(right)) return sign(left) <=> sign(right);
   const auto larger = std::pair(left.exponent, std::string_view(left.digits)) <=>
                       std::pair(right.exponent, std::string_view(right.digits));
   if (!left.negative) return larger;
   return larger < 0   ? std::weak_ordering::greater
          : larger > 0 ? std::weak_ordering::less
                       : std::weak_ordering::equivalent;
}

/// A decimal number of any length. It is what was written: `1.10` stays `1.10`, and yet equals `1.1`.
class decimal {
public:
   decimal() = default;
   template<std::integral Integer>
   requires(!std::same_as<Integer, bool> && !std::same_as<Integer, char>) decimal(Integer value)
       : digits_(std::to_string(value)) {}
   decimal(std::floating_point auto) = delete; // 0.1 is not a tenth: write decimal::from("0.1")

   /// The number a text writes in JSON's form, or nothing.
   [[nodiscard]] static std::optional<decimal> from(std::string_view text) {
      if (!is_number(text)) return std::nullopt;
      decimal number;
      number.digits_ = std::string(text);
      return number;
   }

   /// The number as it was written.
   [[nodiscard]] const std::string& text() const noexcept { return digits_; }

   friend bool operator==(const decimal& one, const decimal& two) { return (one <=> two) == 0; }
   friend std::weak_ordering operator<=>(const decimal& one, const decimal& two) {
      return compare_numbers(one.digits_, two.digits_);
   }

private:
   std::string digits_ = "0";
};

} // namespace zoql::aqua
