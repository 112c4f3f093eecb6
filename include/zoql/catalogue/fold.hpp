// Names without letter case: how they compare, and what a name may look like.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace zoql::catalogue {

[[nodiscard]] constexpr char folded(char byte) noexcept { return ascii::lowered(byte); }

/// Below, at or above zero as `left` stands before, at or after `right` when case is not looked at.
[[nodiscard]] constexpr int compare_folded(std::string_view left, std::string_view right) noexcept {
   const std::size_t shorter = left.size() < right.size() ? left.size() : right.size();
   for (std::size_t at = 0; at < shorter; ++at) {
      const int difference =
         static_cast<unsigned char>(folded(left[at])) - static_cast<unsigned char>(folded(right[at]));
      if (difference != 0) return difference;
   }
   if (left.size() == right.size()) return 0;
   return left.size() < right.size() ? -1 : 1;
}

[[nodiscard]] constexpr bool same_name(std::string_view left, std::string_view right) noexcept {
   return ascii::same_word(left, right);
}

/// Letters, digits and underscores, not beginning with a digit.
[[nodiscard]] constexpr bool is_name(std::string_view text) noexcept {
   if (text.empty() || (text[0] >= '0' && text[0] <= '9')) return false;
   for (const char byte : text) {
      const char lower = folded(byte);
      if (!((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '_')) return false;
   }
   return true;
}

/// The name ends as only fields do that a tenant or a package added: `__c`, `__NS` (NetSuite), `__QT` (CPQ).
[[nodiscard]] constexpr bool is_custom_name(std::string_view name) noexcept {
   constexpr std::string_view endings[] = {"__c", "__NS", "__QT"};
   for (const std::string_view ending : endings) {
      if (name.size() > ending.size() && same_name(name.substr(name.size() - ending.size()), ending)) return true;
   }
   return false;
}

} // namespace zoql::catalogue
