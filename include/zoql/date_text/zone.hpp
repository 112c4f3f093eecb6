// The zone after a date or a time: as Zuora reads it, and as programs write it.
#pragma once

#include <zoql/date_text/reader.hpp>
#include <zoql/date_text/time_zones.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// How a zone is written; Zuora reads the first two.
enum class zone_form : std::uint8_t {
   none,
   proper,       ///< `Z`, `+08:00`
   spaced,       ///< `Z` or `+08:00` after a space
   no_colon,     ///< `+0800`
   short_offset, ///< `+8`, `+08`, `+8:00`
   with_seconds, ///< `+08:00:00`
   encoded,      ///< `%2B08:00`
   dashed,       ///< with U+2212 or another dash in the place of the minus sign
   unsigned_,    ///< ` 08:00`: what is left of `+08:00` where a plus sign is decoded as a space
   utc,          ///< `UTC`, `GMT`, `z`
   after_utc,    ///< `UTC+8`, `GMT+0800`
   bracketed,    ///< `(+08:00)`, `[UTC]`
   annotated,    ///< `+02:00[Europe/Berlin]`, `+0000 UTC`
   twice,        ///< `+00:00Z`
   named,        ///< `PST`, `Europe/Berlin`
};

struct zone_text {
   zone_form form = zone_form::none;
   /// What it says as an offset: the sign, and digits as they stand; no sign where it says none for certain.
   std::string_view sign;
   std::string_view hour;
   std::string_view minute;
   unsigned hours = 0;
   unsigned minutes = 0;
};

namespace date_reading {

class zone_reader {
public:
   constexpr zone_reader(reader& in, zone_text& zone) noexcept : in_(&in), zone_(&zone) {}

   /// Reads what follows a date or a time up to its end or the spaces there; false when that is no zone.
   constexpr bool read() noexcept {
      const bool is_spaced = in_->take_blanks() > 0;
      if (in_->at_end()) return true;
      if (const char close = closing(); close != '\0') {
         return read_bracketed(close);
      }
      if (is_spaced && is_digit(in_->next())) return read_unsigned();
      if (!read_one() || !read_rest()) return false;
      if (is_spaced && zone_->form == zone_form::proper) zone_->form = zone_form::spaced;
      return true;
   }

private:
   /// The bracket that closes the one that begins here.
   [[nodiscard]] constexpr char closing() const noexcept {
      return in_->next() == '(' ? ')' : in_->next() == '[' ? ']' : '\0';
   }

   constexpr bool read_bracketed(char close) noexcept {
      const std::string_view inside = take_brackets(close);
      if (inside.empty()) return false;
      reader in(inside);
      if (!zone_reader(in, *zone_).read_one() || !in.at_end()) {
         if (!is_time_zone(inside)) return false;
         *zone_ = {};
      }
      zone_->form = zone_form::bracketed;
      return true;
   }

   /// What stands between a bracket and the one that closes it; nothing where it is not closed.
   constexpr std::string_view take_brackets(char close) noexcept {
      const std::string_view rest = in_->rest();
      const std::size_t end = rest.find(close);
      if (end == std::string_view::npos) return {};
      in_->move_to(in_->at() + end + 1);
      return rest.substr(1, end - 1);
   }

   constexpr bool read_unsigned() noexcept {
      zone_->sign = "+";
      if (!read_digits() || zone_->minute.empty()) return false;
      zone_->form = zone_form::unsigned_;
      return true;
   }

   constexpr bool read_one() noexcept {
      if (in_->take('Z')) {
         if (is_letter(in_->next())) return false;
         say_utc(zone_form::proper);
         return true;
      }
      return read_utc_word() || read_signed() || read_name();
   }

   constexpr void say_utc(zone_form form) noexcept { *zone_ = {form, "+", "00", "00", 0, 0}; }

   constexpr bool read_utc_word() noexcept {
      const std::size_t before = in_->at();
      const bool is_word = in_->take("utc") || in_->take("gmt") || in_->take("ut") || in_->take("z");
      if (!is_word || is_letter(in_->next())) {
         in_->move_to(before);
         return false;
      }
      say_utc(zone_form::utc);
      const std::size_t after = in_->at();
      if (read_signed()) {
         zone_->form = zone_form::after_utc;
      } else {
         in_->move_to(after);
      }
      return true;
   }

   constexpr bool read_signed() noexcept {
      const std::size_t before = in_->at();
      zone_form form = zone_form::proper;
      std::string_view sign;
      if (in_->take('+')) {
         sign = "+";
      } else if (in_->take('-')) {
         sign = "-";
      } else if (in_->take("%2b")) {
         sign = "+";
         form = zone_form::encoded;
      } else if (in_->take("\xE2\x88\x92") || in_->take("\xE2\x80\x93") || in_->take("\xE2\x80\x90")) {
         sign = "-";
         form = zone_form::dashed;
      } else {
         return false;
      }
      zone_text offset;
      offset.form = form;
      offset.sign = sign;
      if (zone_reader(*in_, offset).read_digits()) {
         *zone_ = offset;
         return true;
      }
      in_->move_to(before);
      return false;
   }

   /// `hh:mm`, and what stands for it; notes in the form what is wrong unless that says so already.
   constexpr bool read_digits() noexcept {
      const std::string_view text = in_->rest();
      unsigned number = 0;
      const std::size_t digits = in_->take_digits(4, number);
      if (digits == 0 || digits == 3 || is_digit(in_->next())) return false;
      zone_->hour = text.substr(0, digits == 1 ? 1 : 2);
      zone_->hours = digits == 4 ? number / 100 : number;
      if (digits == 4) {
         zone_->minute = text.substr(2, 2);
         zone_->minutes = number % 100;
         note(zone_form::no_colon);
         return true;
      }
      if (!in_->take(':')) {
         note(zone_form::short_offset);
         return true;
      }
      if (digits == 1) note(zone_form::short_offset);
      if (!in_->take_two(zone_->minutes) || is_digit(in_->next())) return false;
      zone_->minute = text.substr(digits + 1, 2);
      if (!in_->take(':')) return true;
      note(zone_form::with_seconds);
      return in_->take_two(number) && number == 0 && !is_digit(in_->next());
   }

   constexpr void note(zone_form form) noexcept {
      if (zone_->form == zone_form::proper || zone_->form == zone_form::none) zone_->form = form;
   }

   /// What follows an offset: `Z` once more, or a name of the zone.
   constexpr bool read_rest() noexcept {
      if (zone_->form == zone_form::named) return true;
      const std::size_t blanks = in_->take_blanks();
      if (in_->at_end()) return true;
      if (const char close = closing(); close != '\0') {
         zone_->form = zone_form::annotated;
         return !take_brackets(close).empty();
      }
      zone_text other;
      if (!zone_reader(*in_, other).read_one()) return false;
      zone_->form = blanks > 0 ? zone_form::annotated : zone_form::twice;
      const bool is_another = !other.sign.empty() && (other.hours != zone_->hours || other.minutes != zone_->minutes);
      if (zone_->form == zone_form::twice && is_another) zone_->sign = {};
      return true;
   }

   /// `PST`, `Europe/Berlin`; `PM` is none.
   constexpr bool read_name() noexcept {
      const std::string_view rest = in_->rest();
      std::size_t size = 0;
      bool is_short = true;
      for (; size < rest.size() && rest[size] != ' '; ++size)
         is_short = is_short && rest[size] >= 'A' && rest[size] <= 'Z';
      const std::string_view name = rest.substr(0, size);
      is_short = is_short && size >= 3 && size <= 5;
      if (!is_short && (name.find('/') == std::string_view::npos || !is_time_zone(name))) return false;
      in_->move_to(in_->at() + size);
      *zone_ = {};
      zone_->form = zone_form::named;
      return true;
   }

   reader* in_;
   zone_text* zone_;
};

} // namespace date_reading

} // namespace zoql
