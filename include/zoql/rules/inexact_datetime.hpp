// ZOQL's datetime has seconds, no fraction, and a zone only behind a time.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct inexact_datetime {
   static constexpr zoql::about about{
      .name = "inexact-datetime",
      .summary = "a datetime in ZOQL without seconds, with a fraction, or a date with a zone",
      .why =
         "The forms ZOQL's pages show are `YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ss`, the latter maybe with `±hh:mm`; the "
         "ZOQL page says of others that they may be slow.",
      .source = "D11 Z1 Z2 Z11",
      .bad = "select Id from Invoice where UpdatedDate >= '2024-01-01T00:00'",
      .good = "select Id from Invoice where UpdatedDate >= '2024-01-01T00:00:00'",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         date_parts parts;
         if (!read_date(inside.of(statement.text), parts)) return;
         const std::uint32_t seconds_end = inside.begin + static_cast<std::uint32_t>(parts.seconds_end);
         const std::uint32_t time_end = inside.begin + static_cast<std::uint32_t>(parts.time_end);
         if (parts.has_time && !parts.has_seconds) {
            report.say(value.where, {"the datetime {} has no seconds", statement.view(value)}, "write `:00` after it")
               .mend("write the seconds", {{{seconds_end, seconds_end}, ":00"}});
         } else if (parts.has_fraction) {
            report
               .say(value.where, {"the datetime {} has parts of a second", statement.view(value)},
                    "write whole seconds")
               .suggest("write whole seconds", {{{seconds_end, time_end}, {}}});
         } else if (!parts.has_time && parts.has_zone) {
            report.say(value.where, {"the date {} has a zone but no time", statement.view(value)},
                       "write the time, or leave the zone out");
         }
      });
   }
};

} // namespace zoql::rules
