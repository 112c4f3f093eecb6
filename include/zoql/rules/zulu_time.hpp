// ZOQL's pages show a zone as an offset.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct zulu_time {
   static constexpr zoql::about about{
      .name = "zulu-time",
      .summary = "a datetime of ZOQL that ends in `Z`",
      .why = "The page on date and datetime formats lists an offset, `+00:00`, and no `Z`.",
      .source = "D16 Z11",
      .bad = "select Id from Account where CreatedDate > '2024-01-01T00:00:00Z'",
      .good = "select Id from Account where CreatedDate > '2024-01-01T00:00:00+00:00'",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         date_parts parts;
         if (!read_date(inside.of(statement.text), parts) || !parts.has_time || !parts.has_zone) return;
         const std::uint32_t zone = inside.begin + static_cast<std::uint32_t>(parts.time_end);
         if (parts.zone.form != zone_form::proper || statement.text[zone] != 'Z') return;
         report.say({zone, zone + 1}, {"the zone of {} is written `Z`", statement.view(value)}, "write `+00:00`")
            .mend("write `+00:00`", {{{zone, zone + 1}, "+00:00"}});
      });
   }
};

} // namespace zoql::rules
