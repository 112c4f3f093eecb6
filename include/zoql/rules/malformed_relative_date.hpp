// A relative date is `now` or `today`, one shift and a zone.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct malformed_relative_date {
   static constexpr zoql::about about{
      .name = "malformed-relative-date",
      .summary = "`now` or `today` with something behind it that is no shift and no zone",
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
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         const bool unread = value.has(ast::typographic) || value.has(ast::shell_quoted);
         if (value.kind != ast::kind::string || value.word == ast::word::relative_date || unread) return;
         if (shape_of_date(inside.of(statement.text)) != date_shape::anchored) return;
         report.say(value.where, {"{} is no relative date", statement.view(value)},
                    "write `today - 30 days`: one shift, of seconds, minutes, hours, days, weeks, months or years");
      });
   }
};

} // namespace zoql::rules
