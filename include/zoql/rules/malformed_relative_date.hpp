// A relative date is `now` or `today`, one shift and a zone.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/date_text/zone_spelling.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct malformed_relative_date {
   static constexpr zoql::about about{
      .name = "malformed-relative-date",
      .summary = "`now` or `today` with something after it that is neither a shift nor a zone",
      .why =
         "A relative date is `now` or `today`, maybe one `+` or `-` with a number and a unit from second to year, and "
         "maybe a zone in parentheses (Export ZOQL's page on special datetime features).",
      .source = "D08 E8",
      .bad = "select Id from Invoice where UpdatedDate < 'today - 30 fortnights'",
      .good = "select Id from Invoice where UpdatedDate < 'today - 30 days (America/Los_Angeles)'",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         const bool unread = value.has(ast::typographic) || value.has(ast::shell_quoted);
         if (value.kind != ast::kind::string || value.word == ast::word::relative_date || unread) return;
         if (shape_of_date(inside.of(statement.text)) != date_shape::anchored) return;
         zone_text zone;
         const span where = bare_zone(inside, statement, zone);
         if (where.empty()) {
            report.say(value.where, {"{} is not a relative date", statement.view(value)},
                       "write `today - 30 days`: one shift, of seconds, minutes, hours, days, weeks, months or years");
         } else if (zone.sign.empty()) {
            report
               .say(value.where, {"the zone of {} is not in parentheses", statement.view(value)},
                    "write it in parentheses, as in `(America/Los_Angeles)`")
               .mend("write the zone in parentheses",
                     {{{where.begin, where.begin}, "("}, {{where.end, where.end}, ")"}});
         } else {
            report
               .say(value.where, {"the zone of {} is not written `(±hh:mm)`", statement.view(value)},
                    "write two digits, a colon and two digits in parentheses, as in `(-08:00)`")
               .mend("write the zone as `(±hh:mm)`", spell_offset(zone, where, "(", ")"));
         }
      });
   }

private:
   /// The zone behind `now` or `today` and maybe a shift, where all is well but how it is written; else an empty span.
   [[nodiscard]] static constexpr span bare_zone(span inside, const ast::statement& statement,
                                                 zone_text& zone) noexcept {
      date_reading::reader in(inside.of(statement.text));
      in.take_blanks();
      if (!in.take("now") && !in.take("today")) return {};
      const std::size_t anchor_end = in.at();
      if (!take_shift(in)) in.move_to(anchor_end);
      in.take_blanks();
      const std::uint32_t begin = inside.begin + static_cast<std::uint32_t>(in.at());
      if (!date_reading::zone_reader(in, zone).read() || !in.at_end()) return {};
      return {begin, inside.begin + static_cast<std::uint32_t>(in.at())};
   }

   static constexpr bool take_shift(date_reading::reader& in) noexcept {
      unsigned count = 0;
      in.take_blanks();
      if (!in.take('+') && !in.take('-')) return false;
      in.take_blanks();
      if (in.take_digits(9, count) == 0) return false;
      in.take_blanks();
      for (const std::string_view unit : {"second", "minute", "hour", "day", "week", "month", "year"}) {
         if (!in.take(unit)) continue;
         if (!in.take('s')) in.take('S');
         return !date_reading::is_letter(in.next());
      }
      return false;
   }
};

} // namespace zoql::rules
