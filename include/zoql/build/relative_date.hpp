// `today - days(30)`: dates that Zuora counts from the moment a statement runs (Export ZOQL).
#pragma once

#include <zoql/build/date_text.hpp>
#include <zoql/build/dates.hpp>
#include <zoql/build/expression.hpp>
#include <zoql/build/whole_number.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

/// A number of units a relative date is shifted by.
struct date_shift {
   std::int64_t count;
   std::string_view unit;
};

[[nodiscard]] constexpr date_shift seconds(std::int64_t count) noexcept { return {count, "second"}; }
[[nodiscard]] constexpr date_shift minutes(std::int64_t count) noexcept { return {count, "minute"}; }
[[nodiscard]] constexpr date_shift hours(std::int64_t count) noexcept { return {count, "hour"}; }
[[nodiscard]] constexpr date_shift days(std::int64_t count) noexcept { return {count, "day"}; }
[[nodiscard]] constexpr date_shift weeks(std::int64_t count) noexcept { return {count, "week"}; }
[[nodiscard]] constexpr date_shift months(std::int64_t count) noexcept { return {count, "month"}; }
[[nodiscard]] constexpr date_shift years(std::int64_t count) noexcept { return {count, "year"}; }

/// A relative date in a zone.
struct zoned_relative_date {
   building::expression tree;
};

/// `now` or `today`, shifted at most once: all that the page on simplified dates knows.
class relative_date {
public:
   constexpr explicit relative_date(std::string_view anchor) noexcept : anchor_(anchor) {}

   /// Counted in a zone, `America/Los_Angeles` or `-08:00`, and not in the tenant's.
   [[nodiscard]] zoned_relative_date in(std::string_view zone) const {
      building::kept_bytes words = text();
      words.append(" (");
      words.append(zone);
      words.append(')');
      if (building::date_word(words.view()) == ast::word::relative_date) return {tree(words.view())};
      return {building::refuse("`{}` is not the name of a zone", zone)};
   }

   [[nodiscard]] building::expression to_expression() const { return tree(text().view()); }

   friend constexpr relative_date operator+(relative_date date, date_shift shift) noexcept {
      ++date.shifts_;
      date.shift_ = shift;
      return date;
   }
   friend constexpr relative_date operator-(relative_date date, date_shift shift) noexcept {
      return date + date_shift{-shift.count, shift.unit};
   }
   /// The same with a duration of <chrono>.
   template<building::duration Duration>
   friend constexpr relative_date operator+(relative_date date, const Duration& length) noexcept {
      return date + date_shift{static_cast<std::int64_t>(length.count()), unit_of<Duration>()};
   }
   template<building::duration Duration>
   friend constexpr relative_date operator-(relative_date date, const Duration& length) noexcept {
      return date - date_shift{static_cast<std::int64_t>(length.count()), unit_of<Duration>()};
   }

private:
   [[nodiscard]] building::kept_bytes text() const {
      building::kept_bytes words(anchor_);
      if (shifts_ == 0) return words;
      const building::whole_number count(shift_.count);
      words.append(shift_.count < 0 ? " - " : " + ");
      words.append(count.view().substr(shift_.count < 0 ? 1 : 0));
      words.append(' ');
      words.append(shift_.unit);
      if (shift_.count != 1 && shift_.count != -1) words.append('s');
      return words;
   }

   [[nodiscard]] building::expression tree(std::string_view words) const {
      if (shifts_ > 1)
         return building::refuse("a relative date is shifted once: `{}` would be the second shift", words);
      return building::string_leaf(words, ast::word::relative_date, building::relative_mark);
   }

   /// What a <chrono> duration counts; its months and years are the averages that <chrono> defines.
   template<typename Duration>
   [[nodiscard]] static constexpr std::string_view unit_of() noexcept {
      using period = typename Duration::period;
      constexpr std::int64_t length = period::den == 1 ? std::int64_t{period::num} : 0;
      constexpr std::string_view unit = length == 1            ? "second"
                                        : length == 60         ? "minute"
                                        : length == 3'600      ? "hour"
                                        : length == 86'400     ? "day"
                                        : length == 604'800    ? "week"
                                        : length == 2'629'746  ? "month"
                                        : length == 31'556'952 ? "year"
                                                               : "";
      static_assert(!unit.empty(),
                    "relative dates are shifted by seconds, minutes, hours, days, weeks, months or years");
      return unit;
   }

   std::string_view anchor_;
   date_shift shift_{0, {}};
   int shifts_ = 0;
};

/// This very moment.
inline constexpr relative_date now{"now"};
/// The whole of the current day.
inline constexpr relative_date today{"today"};

} // namespace zoql
