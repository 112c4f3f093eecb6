// Dates in the forms of a country or a program: `28/04/2017`, `2026-8-1`, `20260801`, `1 June 2024`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

#include <array>
#include <vector>

namespace zoql::rules {

struct unreadable_date {
   static constexpr zoql::about about{
      .name = "unreadable-date",
      .summary = "a date in a form that Zuora does not read",
      .why =
         "Dates are `YYYY-MM-DD` and datetimes `YYYY-MM-DDThh:mm:ss`, every part with its zeros (Zuora's page on date "
         "and datetime formats, Export ZOQL's filter statement reference). A condition with anything else may be "
         "dropped without a word.",
      .source = "D02 D11 E5 E8 Z1 Z2 Z11",
      .bad = "select Id from Account where UpdatedDate >= '28/04/2017'",
      .good = "select Id from Account where UpdatedDate >= '2017-04-28T00:00:00+10:00'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         const bool bare = value.kind == ast::kind::date;
         if (bare && !capabilities_of(statement.language).bare_dates) return;
         const date_shape shape = shape_of_date(inside.of(statement.text));
         if (shape == date_shape::exact || shape == date_shape::divided) return;
         if (!bare && shape != date_shape::foreign) return;
         diagnostic& finding = report.say(value.where, {"{} is not a date that Zuora reads", statement.view(value)},
                                          "write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`");
         offer(statement, inside, finding);
         offer_worded(statement, inside, finding);
         offer_compact(statement, inside, finding);
      });
   }

private:
   using parts = std::array<span, 3>;

   /// The three numbers of a date that has nothing else.
   [[nodiscard]] static constexpr bool split(std::string_view text, span inside, parts& numbers) noexcept {
      date_reading::reader in(text);
      char separator = '\0';
      for (std::size_t place = 0; place < 3; ++place) {
         if (place == 1) separator = in.next();
         if (place > 0 && !in.take(separator)) return false;
         unsigned value = 0;
         const std::size_t begin = in.at();
         if (in.take_digits(4, value) == 0) return false;
         numbers[place] = {inside.begin + static_cast<std::uint32_t>(begin),
                           inside.begin + static_cast<std::uint32_t>(in.at())};
      }
      return in.at_end();
   }

   static constexpr void offer(const ast::statement& statement, span inside, diagnostic& finding) {
      parts numbers;
      if (!split(inside.of(statement.text), inside, numbers)) return;
      const auto [first, second, third] = numbers;
      if (first.size() == 4 && second.size() <= 2 && third.size() <= 2) {
         if (is_in_calendar(statement, first, second, third)) {
            finding.mend("write `YYYY-MM-DD`", arrange(statement, inside, first, second, third));
         }
      } else if (third.size() == 4 && first.size() <= 2 && second.size() <= 2) {
         const bool has_day_first = is_in_calendar(statement, third, second, first);
         const bool has_month_first = is_in_calendar(statement, third, first, second);
         const bool is_open = has_day_first && has_month_first &&
                              value_of(first.of(statement.text)) != value_of(second.of(statement.text));
         if (is_open) {
            finding.help = "write `YYYY-MM-DD`: whether the day or the month stands first is not known";
            finding.offer("read it as day, month, year", arrange(statement, inside, third, second, first));
            finding.offer("read it as month, day, year", arrange(statement, inside, third, first, second));
         } else if (has_day_first) {
            finding.suggest("read it as day, month, year", arrange(statement, inside, third, second, first));
         } else if (has_month_first) {
            finding.suggest("read it as month, day, year", arrange(statement, inside, third, first, second));
         }
      }
   }

   /// `1 June 2024`: the name of the month leaves nothing open.
   static constexpr void offer_worded(const ast::statement& statement, span inside, diagnostic& finding) {
      constexpr std::array<std::string_view, 12> months{"-01-", "-02-", "-03-", "-04-", "-05-", "-06-",
                                                        "-07-", "-08-", "-09-", "-10-", "-11-", "-12-"};
      worded_date date;
      if (!read_worded_date(inside.of(statement.text), date) || !date.is_whole) return;
      date_parts parts;
      parts.year = value_of(date.year);
      parts.month = date.month;
      parts.day = value_of(date.day);
      if (!is_in_calendar(parts)) return;
      const span front{inside.begin, inside.begin};
      finding.mend("write `YYYY-MM-DD`", {{front, date.year},
                                          {front, months[date.month - 1]},
                                          {front, date.day.size() == 1 ? "0" : ""},
                                          {inside, date.day}});
   }

   /// `20260801` lacks two signs.
   static constexpr void offer_compact(const ast::statement& statement, span inside, diagnostic& finding) {
      const std::string_view text = inside.of(statement.text);
      if (text.size() != 8 || !ascii::is_digits(text) || value_of(text) < 19'000'000) return;
      const std::uint32_t month = inside.begin + 4;
      const std::uint32_t day = inside.begin + 6;
      finding.mend("write `YYYY-MM-DD`", {{{month, month}, "-"}, {{day, day}, "-"}});
   }

   [[nodiscard]] static constexpr unsigned value_of(std::string_view digits) noexcept {
      date_reading::reader in(digits);
      unsigned value = 0;
      in.take_digits(digits.size(), value);
      return value;
   }

   [[nodiscard]] static constexpr bool is_in_calendar(const date_parts& parts) noexcept {
      return impossible_part(parts).empty() && unusual_part(parts).empty();
   }

   [[nodiscard]] static constexpr bool is_in_calendar(const ast::statement& statement, span year, span month,
                                                      span day) noexcept {
      date_parts parts;
      parts.year = value_of(year.of(statement.text));
      parts.month = value_of(month.of(statement.text));
      parts.day = value_of(day.of(statement.text));
      return is_in_calendar(parts);
   }

   /// One edit for each piece of the new text, all in the place of the old one.
   [[nodiscard]] static constexpr std::vector<edit> arrange(const ast::statement& statement, span inside, span year,
                                                            span month, span day) {
      const span front{inside.begin, inside.begin};
      return {{front, year.of(statement.text)},
              {front, month.size() == 1 ? "-0" : "-"},
              {front, month.of(statement.text)},
              {front, day.size() == 1 ? "-0" : "-"},
              {inside, day.of(statement.text)}};
   }
};

} // namespace zoql::rules
