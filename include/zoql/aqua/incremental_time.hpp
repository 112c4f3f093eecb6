// The form of `incrementalTime`.
#pragma once

#include <zoql/ascii.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql::aqua {

/// Whether a text is `yyyy-MM-dd HH:mm:ss`, with a date and a time that there are and `between` in the middle.
[[nodiscard]] constexpr bool is_incremental_time(std::string_view text, char between = ' ') noexcept {
   constexpr std::string_view form = "0000-00-00 00:00:00";
   if (text.size() != form.size()) return false;
   for (std::size_t at = 0; at < form.size(); ++at) {
      const bool fits =
         form[at] == '0' ? ascii::is_digit(text[at]) : text[at] == (form[at] == ' ' ? between : form[at]);
      if (!fits) return false;
   }
   const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
   const int year = number(0) * 100 + number(2);
   const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
   constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
   const int month = number(5);
   if (month < 1 || month > 12) return false;
   const int last = days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
   return number(8) >= 1 && number(8) <= last && number(11) < 24 && number(14) < 60 && number(17) < 60;
}

} // namespace zoql::aqua
