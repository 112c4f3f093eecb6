// The text of a date: its parts, its shape where it is none that Zuora documents, and whether the calendar has it.
#pragma once

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
   unsigned zone_hour = 0;
   unsigned zone_minute = 0;
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
};

namespace date_reading {

[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// Reads a text from left to right.
class reader {
public:
   constexpr explicit reader(std::string_view text) noexcept : text_(text) {}

   [[nodiscard]] constexpr std::size_t at() const noexcept { return at_; }
   [[nodiscard]] constexpr bool at_end() const noexcept { return at_ == text_.size(); }
   [[nodiscard]] constexpr char next() const noexcept { return at_end() ? '\0' : text_[at_]; }

   constexpr bool take(char byte) noexcept {
      if (at_end() || text_[at_] != byte) return false;
      ++at_;
      return true;
   }
   constexpr std::size_t take_blanks() noexcept {
      const std::size_t begin = at_;
      while (take(' ')) {
      }
      return at_ - begin;
   }
   /// Up to this many digits; how many there were.
   constexpr std::size_t take_digits(std::size_t most, unsigned& value) noexcept {
      value = 0;
      std::size_t count = 0;
      for (; count < most && is_digit(next()); ++count) value = value * 10 + static_cast<unsigned>(text_[at_++] - '0');
      return count;
   }
   constexpr bool take_four(unsigned& value) noexcept {
      unsigned centuries = 0;
      if (!take_two(centuries) || !take_two(value)) return false;
      value += centuries * 100;
      return true;
   }
   constexpr bool take_two(unsigned& value) noexcept {
      if (text_.size() - at_ < 2 || !is_digit(text_[at_]) || !is_digit(text_[at_ + 1])) return false;
      value = static_cast<unsigned>(text_[at_] - '0') * 10 + static_cast<unsigned>(text_[at_ + 1] - '0');
      at_ += 2;
      return true;
   }

private:
   std::string_view text_;
   std::size_t at_ = 0;
};

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

constexpr bool read_zone(reader& in, date_parts& parts) noexcept {
   if (in.take('Z')) {
      parts.has_zone = true;
      return true;
   }
   if (!in.take('+') && !in.take('-')) return true;
   parts.has_zone = true;
   return in.take_two(parts.zone_hour) && in.take(':') && in.take_two(parts.zone_minute);
}

} // namespace date_reading

/// Reads `YYYY-MM-DD` and `YYYY-MM-DDThh:mm[:ss[.f…]]`, each maybe with `Z` or `±hh:mm`, and the datetime with blanks
/// in place of the `T`. Blanks around it are skipped. False when the text is none of these.
[[nodiscard]] constexpr bool read_date(std::string_view text, date_parts& parts) noexcept {
   parts = {};
   date_reading::reader in(text);
   in.take_blanks();
   if (!in.take_four(parts.year) || !in.take('-') || !in.take_two(parts.month) || !in.take('-')) return false;
   if (!in.take_two(parts.day)) return false;
   parts.day_end = in.at();
   const bool divided = in.take('T') || in.take_blanks() > 0;
   parts.time_begin = in.at();
   if (divided && in.at_end()) return parts.time_begin > parts.day_end && text[parts.day_end] != 'T';
   if (divided && !date_reading::read_time(in, parts)) return false;
   if (!date_reading::read_zone(in, parts)) return false;
   in.take_blanks();
   return in.at_end();
}

[[nodiscard]] constexpr unsigned days_of_month(unsigned year, unsigned month) noexcept {
   if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
   return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// The first part the calendar or the clock does not have: `month`, `day`, `hour` …; empty when there is none.
[[nodiscard]] constexpr std::string_view impossible_part(const date_parts& parts) noexcept {
   if (parts.year == 0) return "year";
   if (parts.month < 1 || parts.month > 12) return "month";
   if (parts.day < 1 || parts.day > days_of_month(parts.year, parts.month)) return "day";
   if (parts.hour > 23) return "hour";
   if (parts.minute > 59) return "minute";
   if (parts.second > 59) return "second";
   if (parts.zone_hour > 14 || parts.zone_minute > 59) return "zone";
   return {};
}

/// What a text is that is compared with a date.
enum class date_shape : std::uint8_t {
   exact,    ///< what `read_date` reads, with a `T` where there is a time
   divided,  ///< the same with blanks in place of the `T`
   foreign,  ///< begins like a date: `28/04/2017`, `2026-8-1`, `20260801`, `2026-08-01T`
   anchored, ///< begins with `now` or `today`
   other,    ///< no date
};

namespace date_reading {

[[nodiscard]] constexpr bool is_separator(char byte) noexcept { return byte == '-' || byte == '/' || byte == '.'; }

/// Three numbers with the same sign between them, or eight digits.
[[nodiscard]] constexpr bool begins_like_date(std::string_view text) noexcept {
   reader in(text);
   in.take_blanks();
   unsigned number = 0;
   const std::size_t first = in.take_digits(8, number);
   if (first == 8) return !is_digit(in.next());
   const char separator = in.next();
   if (first == 0 || first > 4 || !is_separator(separator)) return false;
   in.take(separator);
   if (in.take_digits(2, number) == 0 || !in.take(separator)) return false;
   return in.take_digits(4, number) != 0;
}

/// Whether a text begins with this lower-case word in any case, as a word of its own.
[[nodiscard]] constexpr bool begins_with_word(std::string_view text, std::string_view word) noexcept {
   if (text.size() < word.size()) return false;
   for (std::size_t at = 0; at < word.size(); ++at) {
      if (static_cast<char>(text[at] | 0x20) != word[at]) return false;
   }
   const char after = text.size() == word.size() ? '\0' : text[word.size()];
   const bool goes_on = is_digit(after) || after == '_' || ((after | 0x20) >= 'a' && (after | 0x20) <= 'z');
   return !goes_on;
}

} // namespace date_reading

[[nodiscard]] constexpr date_shape shape_of_date(std::string_view text) noexcept {
   date_parts parts;
   if (read_date(text, parts)) {
      return parts.has_time && text[parts.day_end] != 'T' ? date_shape::divided : date_shape::exact;
   }
   if (date_reading::begins_like_date(text)) return date_shape::foreign;
   while (text.starts_with(' ')) text.remove_prefix(1);
   const bool anchored = date_reading::begins_with_word(text, "now") || date_reading::begins_with_word(text, "today");
   return anchored ? date_shape::anchored : date_shape::other;
}

} // namespace zoql
