// Dates and times as values: those of <chrono>, told by their shape so that nobody pays for including it, and those
// that are relative to now.
#pragma once

#include <zoql/build/expression.hpp>
#include <zoql/build/whole_number.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace zoql::building {

/// `std::chrono::year_month_day` and the like.
template<typename Date>
concept calendar_date = requires(const Date& date) {
   int(date.year());
   unsigned(date.month());
   unsigned(date.day());
   { date.ok() } -> std::convertible_to<bool>;
};

/// `std::chrono::time_point`.
template<typename Time>
concept time_point = requires(const Time& time) {
   typename Time::clock;
   typename Time::duration::period;
   time.time_since_epoch().count();
};

/// `std::chrono::duration`.
template<typename Duration>
concept duration = requires(const Duration& length) {
   typename Duration::period;
   length.count();
};

/// Whether a clock counts from 1970 in UTC, as `std::chrono::system_clock` does.
template<typename Clock>
concept utc_clock = requires {
   &Clock::to_time_t;
};

/// `std::chrono::local_t`, which is no clock: it says what one shows.
template<typename Clock>
concept local_clock = std::is_empty_v<Clock> && !requires {
   Clock::now();
};

/// Writes a number with at least that many digits.
inline void put_digits(kept_bytes& text, std::int64_t number, std::size_t width) {
   text.append(whole_number(number, width).view());
}

/// A day of the Gregorian calendar, `YYYY-MM-DD`.
inline void put_date(kept_bytes& text, std::int64_t year, unsigned month, unsigned day) {
   put_digits(text, year, 4);
   text.append('-');
   put_digits(text, month, 2);
   text.append('-');
   put_digits(text, day, 2);
}

inline constexpr std::int64_t seconds_of_day = 86'400;
/// 0001-01-01T00:00:00 and the second after 9999-12-31, in seconds from 1970.
inline constexpr std::int64_t first_second = -62'135'596'800;
inline constexpr std::int64_t end_second = 253'402'300'800;

/// The day that many days from 1970-01-01, after Hinnant's `civil_from_days`.
inline void put_day(kept_bytes& text, std::int64_t days) {
   days += 719'468;
   const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
   const std::int64_t day_of_era = days - era * 146'097;
   const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
   const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
   const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
   const std::int64_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
   const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
   const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
   put_date(text, year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

/// A point of time as both languages write it with a zone, `YYYY-MM-DDThh:mm:ss±hh:mm`. `seconds` is what a clock in
/// that zone shows, counted from 1970. `Z` is left out because ZOQL's date page does not list it.
[[nodiscard]] inline expression zoned_time(std::int64_t seconds, int offset_minutes) {
   if (seconds < first_second || seconds >= end_second) {
      return refuse("a time outside the years 1 to 9999 cannot be written{}", "");
   }
   kept_bytes text;
   std::int64_t second = seconds % seconds_of_day;
   if (second < 0) second += seconds_of_day;
   put_day(text, (seconds - second) / seconds_of_day);
   text.append('T');
   put_digits(text, second / 3'600, 2);
   text.append(':');
   put_digits(text, second / 60 % 60, 2);
   text.append(':');
   put_digits(text, second % 60, 2);
   text.append(offset_minutes < 0 ? '-' : '+');
   const int minutes = offset_minutes < 0 ? -offset_minutes : offset_minutes;
   put_digits(text, minutes / 60, 2);
   text.append(':');
   put_digits(text, minutes % 60, 2);
   return string_leaf(text.view(), ast::word::datetime);
}

template<time_point Time>
[[nodiscard]] std::int64_t seconds_since_epoch(const Time& time) {
   using period = typename Time::duration::period;
   static_assert(period::num >= period::den,
                 "a time finer than a second: filters resolve seconds, so write std::chrono::floor<seconds>(time)");
   return static_cast<std::int64_t>(time.time_since_epoch().count()) * (period::num / period::den);
}

template<calendar_date Date>
[[nodiscard]] expression date_expression(const Date& date) {
   const int year = int(date.year());
   if (!date.ok() || year < 1 || year > 9999) return refuse("a date that is on no calendar{}", "");
   kept_bytes text;
   put_date(text, year, unsigned(date.month()), unsigned(date.day()));
   return string_leaf(text.view(), ast::word::date);
}

template<time_point Time>
[[nodiscard]] expression time_expression(const Time& time) {
   static_assert(
      utc_clock<typename Time::clock>,
      "a time of this clock does not say its zone: write zoql::in_zone(time, zoql::utc_offset(hours, minutes))");
   return zoned_time(seconds_since_epoch(time), 0);
}

} // namespace zoql::building

namespace zoql {

/// How far the clocks of a zone are ahead of UTC; west of Greenwich both numbers are negative.
struct utc_offset {
   int minutes;
   constexpr explicit utc_offset(int hours, int more_minutes = 0) noexcept : minutes(hours * 60 + more_minutes) {}
};

/// A point of time and the zone it is written in.
struct zoned {
   std::int64_t local_seconds;
   utc_offset zone;
};

/// A `std::chrono::local_time`, which is what clocks of that zone show, or a `sys_time`, which is moved there; both in
/// whole seconds or coarser.
template<building::time_point Time>
[[nodiscard]] zoned in_zone(const Time& time, utc_offset zone) {
   using clock = typename Time::clock;
   static_assert(building::utc_clock<clock> || building::local_clock<clock>,
                 "a time of this clock cannot be placed in a zone: convert it to std::chrono::system_clock");
   const std::int64_t shift = building::utc_clock<clock> ? std::int64_t{zone.minutes} * 60 : 0;
   return {building::seconds_since_epoch(time) + shift, zone};
}

} // namespace zoql
