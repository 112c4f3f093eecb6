// ZOQL has no `today`.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct relative_date {
   static constexpr zoql::about about{
      .name = "relative-date",
      .summary = "`now` or `today` as a date in ZOQL",
      .why = "Relative dates are a special feature of Export ZOQL (its page on special datetime features); ZOQL takes "
             "`YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ss`.",
      .source = "D10 E8",
      .bad = "select Id from Invoice where UpdatedDate >= 'today - 1 day'",
      .good = "select Id from Invoice where UpdatedDate >= '2024-01-01T00:00:00'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         if (value.kind != ast::kind::string) return;
         if (shape_of_date(inside.of(statement.text)) != date_shape::anchored) return;
         report.say(value.where, {"ZOQL has no relative dates such as {}", statement.view(value)},
                    "write the date itself, or ask through Export ZOQL");
      });
   }
};

} // namespace zoql::rules
