// Whether a field holds dates, told by its name as long as no catalogue says better.
#pragma once

#include <zoql/ascii.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql {

namespace naming {

[[nodiscard]] constexpr bool has_capital_behind_small(std::string_view name) noexcept {
   for (std::size_t at = 1; at < name.size(); ++at) {
      if (ascii::lowered(name[at]) != name[at] && ascii::lowered(name[at - 1]) == name[at - 1]) return true;
   }
   return false;
}

/// Whether a name ends in a word: `TermEndDate` and `termenddate` end in `Date`, `LastUpdate` does not.
[[nodiscard]] constexpr bool ends_in_word(std::string_view name, std::string_view word) noexcept {
   if (name.size() < word.size()) return false;
   const std::string_view end = name.substr(name.size() - word.size());
   return has_capital_behind_small(name) ? end == word : ascii::same_word(end, word);
}

[[nodiscard]] constexpr bool is_one_in_on(std::string_view name) noexcept {
   constexpr std::array<std::string_view, 6> names = {"UpdatedOn",   "CreatedOn",   "SettledOn",
                                                      "SubmittedOn", "CancelledOn", "amendedByOrderOn"};
   for (const std::string_view one : names) {
      if (ascii::same_word(one, name)) return true;
   }
   return false;
}

} // namespace naming

/// Whether a field of this name, with or without its join, holds dates or datetimes: it ends in `Date` or `Time`, or is
/// one of the names in `…On` that do. Custom fields (`…__c`) hold what their tenant likes and count as others.
[[nodiscard]] constexpr bool is_temporal(std::string_view name) noexcept {
   if (name.size() < 4) return false;
   // Most names are told by the end.
   const std::string_view end = name.substr(name.size() - 4);
   if (end == "Date" || end == "Time") return true;
   const char first = ascii::lowered(end.front());
   const char last = ascii::lowered(end.back());
   if (last != 'n' && (last != 'e' || (first != 'd' && first != 't'))) return false;
   if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
   if (last == 'n') return naming::is_one_in_on(name);
   return naming::ends_in_word(name, "Date") || naming::ends_in_word(name, "Time");
}

} // namespace zoql
