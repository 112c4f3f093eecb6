// Words against a field that, by its name, holds dates.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct text_against_date {
   static constexpr zoql::about about{
      .name = "text-against-date",
      .summary = "text that is no date, compared with a field whose name is that of a date",
      .why = "A date field takes `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`, in Export ZOQL also `now` and `today` (Export "
             "ZOQL's filter statement reference and page on special datetime features, ZOQL's filter-statements page). "
             "That the field holds dates is told by its name alone, so this is a warning.",
      .source = "D02 D11 E5 E8 Z2",
      .bad = "select Id from Account where UpdatedDate >= 'yesterday'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         if (value.kind != ast::kind::string || inside.empty()) return;
         if (shape_of_date(inside.of(statement.text)) != date_shape::other) return;
         report.say(value.where, {"{} is no date", statement.view(value)},
                    "write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`");
      });
   }
};

} // namespace zoql::rules
