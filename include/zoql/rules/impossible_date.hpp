// February has no 30th and a day no 25th hour.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct impossible_date {
   static constexpr zoql::about about{
      .name = "impossible-date",
      .summary = "a day or a time that the calendar or the clock does not have",
      .why =
         "A date that does not exist is no date; Export ZOQL may drop a condition whose date it cannot read without a "
         "word (see `blank-in-datetime`).",
      .source = "D15 E8",
      .bad = "select Id from Account where UpdatedDate >= '2024-02-30'",
      .good = "select Id from Account where UpdatedDate >= '2024-02-29'",
      .level = severity::error,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal, subject::day, subject::instant)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         date_parts parts;
         if (!read_date(inside.of(statement.text), parts)) return;
         const std::string_view part = impossible_part(parts);
         if (part.empty()) return;
         report.say(value.where, {"the {} of {} does not exist", part, statement.view(value)});
      });
   }
};

} // namespace zoql::rules
