// A day has no zone.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct zone_on_date {
   static constexpr zoql::about about{
      .name = "zone-on-date",
      .summary = "a date of Export ZOQL with a zone and no time",
      .why = "The page on comparing datetimes with dates forbids it; the filter statement reference shows it in an "
             "example.",
      .source = "D05 E5 E9",
      .bad = "select Id from Account where CreatedDate <= '2008-09-12Z'",
      .good = "select Id from Account where CreatedDate <= '2008-09-12'",
      .dialects = dialects::zoqlexport,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         date_parts parts;
         if (value.kind == ast::kind::date || !read_date(inside.of(statement.text), parts)) return;
         if (parts.has_time || !parts.has_zone) return;
         const std::uint32_t day_end = inside.begin + static_cast<std::uint32_t>(parts.day_end);
         diagnostic& finding = report.say(value.where, {"the date {} has a zone but no time", statement.view(value)},
                                          "write a datetime with its zone, or leave the zone out");
         // Without its zone it may be another day, and as an instant it is equal to next to nothing.
         if (node.kind == ast::kind::comparison && node.word != ast::word::equal && node.word != ast::word::not_equal)
            finding.suggest("write the first second of the day", {{{day_end, day_end}, "T00:00:00"}});
      });
   }
};

} // namespace zoql::rules
