// Dates with the name of a month, and texts that programs write where they have no date.
#pragma once

#include <zoql/date_text/reader.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql {

/// A date such as `1 June 2024` or `Sat, Jun 01, 2024`: its parts as they stand.
struct worded_date {
   std::string_view year;
   /// 1 to 12.
   unsigned month = 0;
   std::string_view day;
   /// Whether nothing else stands in the text, such as a time.
   bool is_whole = false;
};

namespace date_reading {

inline constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};

/// The month of a word: its name, or three or four letters of it; 0 for none.
[[nodiscard]] constexpr unsigned month_of(std::string_view word) noexcept {
   for (std::size_t at = 0; at < month_names.size(); ++at) {
      const std::string_view name = month_names[at];
      const bool is_short = word.size() == 3 || (word.size() == 4 && at == 8);
      if (begins_with(word, name.substr(0, is_short ? word.size() : name.size())) &&
          (is_short || word.size() == name.size())) {
         return static_cast<unsigned>(at) + 1;
      }
   }
   return 0;
}

[[nodiscard]] constexpr bool is_weekday(std::string_view word) noexcept {
   for (const std::string_view name : {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}) {
      if (begins_with(word, word.size() == 3 ? name.substr(0, 3) : name)) return true;
   }
   return false;
}

[[nodiscard]] constexpr bool is_ordinal_end(std::string_view word) noexcept {
   return word.size() == 2 &&
          (begins_with(word, "st") || begins_with(word, "nd") || begins_with(word, "rd") || begins_with(word, "th"));
}

/// Takes letters or digits from the front of a text, whichever it begins with.
[[nodiscard]] constexpr std::string_view take_run(std::string_view& text) noexcept {
   const bool digits = is_digit(text.front());
   std::size_t size = 1;
   while (size < text.size() && (digits ? is_digit(text[size]) : is_letter(text[size]))) ++size;
   const std::string_view run = text.substr(0, size);
   text.remove_prefix(size);
   return run;
}

/// Whether a byte stands between the parts of such a date.
[[nodiscard]] constexpr bool divides_words(char byte) noexcept {
   return byte == ' ' || byte == ',' || byte == '-' || byte == '/' || byte == '.';
}

} // namespace date_reading

/// Reads a date with the name of a month; false where the text does not begin like one.
[[nodiscard]] constexpr bool read_worded_date(std::string_view text, worded_date& date) noexcept {
   using namespace date_reading;
   date = {};
   bool is_first = true;
   while (!text.empty() && (date.year.empty() || date.day.empty() || date.month == 0)) {
      if (divides_words(text.front())) {
         text.remove_prefix(1);
         continue;
      }
      if (!is_digit(text.front()) && !is_letter(text.front())) return false;
      const std::string_view run = take_run(text);
      if (is_digit(run.front())) {
         if (run.size() > 4 || run.size() == 3) return false;
         std::string_view& part = run.size() == 4 || !date.day.empty() ? date.year : date.day;
         if (!part.empty()) return false;
         part = run;
      } else if (const unsigned month = month_of(run); month != 0 && date.month == 0) {
         date.month = month;
      } else if (!(is_first && is_weekday(run)) && !(!date.day.empty() && is_ordinal_end(run))) {
         return false;
      }
      is_first = false;
   }
   while (text.starts_with(' ')) text.remove_prefix(1);
   date.is_whole = text.empty() && date.year.size() == 4 && !date.day.empty();
   return date.month != 0 && !(date.year.empty() && date.day.empty());
}

/// Whether a text is what a program or a person writes for a date that is absent: `None`, `NaT`, nothing at all.
[[nodiscard]] constexpr bool is_absent_date(std::string_view text) noexcept {
   while (text.starts_with(' ')) text.remove_prefix(1);
   while (text.ends_with(' ')) text.remove_suffix(1);
   if (text.empty()) return true;
   for (const std::string_view word : {"none", "null", "nil", "nan", "nat", "undefined", "n/a", "na", "(null)",
                                       "<null>", "never", "unknown", "invalid date", "invalid datetime"}) {
      if (text.size() == word.size() && date_reading::begins_with(text, word)) return true;
   }
   return false;
}

/// What a count of seconds since 1970 is in, told by how many digits it has; empty where it is none.
[[nodiscard]] constexpr std::string_view epoch_unit(std::string_view text) noexcept {
   std::size_t digits = 0;
   while (digits < text.size() && date_reading::is_digit(text[digits])) ++digits;
   std::size_t end = digits;
   if (end < text.size() && text[end] == '.') ++end;
   while (end < text.size() && date_reading::is_digit(text[end])) ++end;
   if (end != text.size() || digits == 0 || text.front() == '0') return {};
   switch (digits) {
   case 10:
      return "seconds";
   case 13:
      return "milliseconds";
   case 16:
      return "microseconds";
   case 19:
      return "nanoseconds";
   default:
      return {};
   }
}

} // namespace zoql
