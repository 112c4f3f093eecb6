// The text of a date: its parts, its shape where it is none that Zuora documents, and whether the calendar has it.
#pragma once

#include <zoql/date_text/reader.hpp>
#include <zoql/date_text/words.hpp>
#include <zoql/date_text/zone.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// What a date or datetime says; offsets count from the first byte of its text.
struct date_parts {
   unsigned year = 0;
   unsigned month = 0;
   unsigned day = 0;
   unsigned hour = 0;
   unsigned minute = 0;
   unsigned second = 0;
   /// With a form of its own where it is not as Zuora reads it.
   zone_text zone;
   bool has_time = false;
   bool has_seconds = false;
   bool has_fraction = false;
   bool has_zone = false;
   /// Where the day ends, which is where `T` or, wrongly, blanks follow.
   std::size_t day_end = 0;
   std::size_t time_begin = 0;
   /// Where hours, minutes and seconds end, and where the fraction does.
   std::size_t seconds_end = 0;
   std::size_t time_end = 0;
   std::size_t zone_end = 0;
};

namespace date_reading {

constexpr bool read_time(reader& in, date_parts& parts) noexcept {
   parts.has_time = true;
   if (!in.take_two(parts.hour) || !in.take(':') || !in.take_two(parts.minute)) return false;
   if (in.take(':')) {
      if (!in.take_two(parts.second)) return false;
      parts.has_seconds = true;
   }
   parts.seconds_end = in.at();
   if (parts.has_seconds && in.take('.')) {
      parts.has_fraction = true;
      unsigned digit = 0;
      if (in.take_digits(1, digit) == 0) return false;
      while (in.take_digits(1, digit) != 0) {
      }
   }
   parts.time_end = in.at();
   return true;
}

} // namespace date_reading

/// Reads `YYYY-MM-DD` and `YYYY-MM-DDThh:mm[:ss[.f…]]`, each maybe with a zone, and the datetime with spaces in place
/// of the `T`. Spaces around it are skipped. False when the text is none of these.
[[nodiscard]] constexpr bool read_date(std::string_view text, date_parts& parts) noexcept {
   parts = {};
   date_reading::reader in(text);
   in.take_blanks();
   if (!in.take_four(parts.year) || !in.take('-') || !in.take_two(parts.month) || !in.take('-')) return false;
   if (!in.take_two(parts.day)) return false;
   parts.day_end = in.at();
   const bool marked = in.take('T');
   const bool divided = marked || in.take_blanks() > 0;
   parts.time_begin = in.at();
   if (divided && in.at_end()) return !marked;
   if (marked || (divided && date_reading::is_digit(in.next()))) {
      if (!date_reading::read_time(in, parts)) return false;
   } else {
      in.move_to(parts.day_end);
   }
   const std::size_t zone_begin = in.at();
   if (!date_reading::zone_reader(in, parts.zone).read()) return false;
   parts.has_zone = parts.zone.form != zone_form::none;
   parts.zone_end = parts.has_zone ? in.at() : zone_begin;
   in.take_blanks();
   return in.at_end();
}

[[nodiscard]] constexpr unsigned days_of_month(unsigned year, unsigned month) noexcept {
   if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
   return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// An offset that no clock has.
[[nodiscard]] constexpr bool is_impossible(const zone_text& zone) noexcept {
   return zone.hours > 23 || zone.minutes > 59;
}

/// An offset beyond those of all places on earth.
[[nodiscard]] constexpr bool is_unusual(const zone_text& zone) noexcept {
   return zone.hours * 60 + zone.minutes > 14 * 60;
}

/// The first part that no calendar and no clock has: `month`, `day`, `hour` …; empty when there is none.
[[nodiscard]] constexpr std::string_view impossible_part(const date_parts& parts) noexcept {
   if (parts.month < 1 || parts.month > 12) return "month";
   if (parts.day < 1 || parts.day > days_of_month(parts.year, parts.month)) return "day";
   const bool is_midnight = parts.hour == 24 && parts.minute == 0 && parts.second == 0;
   if (parts.hour > 23 && !is_midnight) return "hour";
   if (parts.minute > 59) return "minute";
   if (parts.second > 60) return "second";
   return is_impossible(parts.zone) ? "zone" : std::string_view();
}

/// The first part that ISO 8601 has and hardly any program: the year 0, 24:00 for the end of a day, the leap second 60,
/// a far zone.
[[nodiscard]] constexpr std::string_view unusual_part(const date_parts& parts) noexcept {
   if (parts.year == 0) return "year";
   if (parts.hour == 24) return "hour";
   if (parts.second == 60) return "second";
   return is_unusual(parts.zone) ? "zone" : std::string_view();
}

/// What stands in the parentheses of a relative date: an offset or the name of a zone.
[[nodiscard]] constexpr std::string_view zone_of_relative_date(std::string_view text) noexcept {
   const std::size_t open = text.find('(');
   const std::size_t close = text.rfind(')');
   if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
   return text.substr(open + 1, close - open - 1);
}

/// The same where it is an offset.
[[nodiscard]] constexpr zone_text offset_of_relative_date(std::string_view text) noexcept {
   zone_text zone;
   date_reading::reader in(zone_of_relative_date(text));
   const bool is_offset = in.next() == '+' || in.next() == '-';
   return is_offset && date_reading::zone_reader(in, zone).read() && in.at_end() ? zone : zone_text{};
}

/// What a text is that is compared with a date.
enum class date_shape : std::uint8_t {
   exact,    ///< what `read_date` reads, with a `T` where there is a time
   divided,  ///< the same with blanks in place of the `T`
   foreign,  ///< begins like a date: `28/04/2017`, `2026-8-1`, `20260801`, `2026-08-01T`, `1 June 2024`
   anchored, ///< begins with `now` or `today`
   other,    ///< no date
};

namespace date_reading {

/// Whether eight digits are a day of the calendar.
[[nodiscard]] constexpr bool is_compact(unsigned digits) noexcept {
   const unsigned month = digits / 100 % 100;
   const unsigned day = digits % 100;
   return month >= 1 && month <= 12 && day >= 1 && day <= days_of_month(digits / 10000, month);
}

/// Whether nothing follows eight digits but `T…`, or a time of four or six more.
[[nodiscard]] constexpr bool is_compact_rest(std::string_view text) noexcept {
   std::size_t digits = 0;
   while (digits < text.size() && is_digit(text[digits])) ++digits;
   return digits == 0 || digits == 4 || digits == 6;
}

[[nodiscard]] constexpr bool is_separator(char byte) noexcept { return byte == '-' || byte == '/' || byte == '.'; }

/// Three numbers with the same sign between them, or eight digits and maybe a time.
[[nodiscard]] constexpr bool begins_like_date(std::string_view text) noexcept {
   reader in(text);
   in.take_blanks();
   unsigned number = 0;
   const std::size_t first = in.take_digits(8, number);
   if (first == 8) return is_compact(number) && is_compact_rest(in.rest());
   const char separator = in.next();
   if (first == 0 || first > 4 || !is_separator(separator)) return false;
   in.take(separator);
   if (in.take_digits(2, number) == 0 || !in.take(separator)) return false;
   return in.take_digits(4, number) != 0;
}

} // namespace date_reading

[[nodiscard]] constexpr date_shape shape_of_date(std::string_view text) noexcept {
   date_parts parts;
   if (read_date(text, parts)) {
      return parts.has_time && text[parts.day_end] != 'T' ? date_shape::divided : date_shape::exact;
   }
   worded_date worded;
   if (date_reading::begins_like_date(text) || read_worded_date(text, worded)) return date_shape::foreign;
   while (text.starts_with(' ')) text.remove_prefix(1);
   const bool anchored = date_reading::begins_with_word(text, "now") || date_reading::begins_with_word(text, "today");
   return anchored ? date_shape::anchored : date_shape::other;
}

} // namespace zoql
