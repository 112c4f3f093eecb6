// A datetime has a `T` between day and time; with a blank Zuora drops the condition without a word.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct blank_in_datetime {
   static constexpr zoql::about about{
      .name = "blank-in-datetime",
      .summary = "a datetime with a blank between day and time",
      .why =
         "The datetime of both languages has a `T` there (Export ZOQL's filter statement reference, Zuora's page on "
         "date and datetime formats). With a blank Export ZOQL was seen to drop the condition silently and to "
         "answer with the whole table.",
      .source = "D01 D11 R5 Z11 E5",
      .bad = "select Id from Account where UpdatedDate >= '2026-08-01 00:00:00'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00'",
      .level = severity::error,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         const bool bare = value.kind == ast::kind::date;
         if (bare && !capabilities_of(statement.language).bare_dates) return;
         const std::string_view text = inside.of(statement.text);
         if (shape_of_date(text) != date_shape::divided) return;
         date_parts parts;
         static_cast<void>(read_date(text, parts));
         const span gap{inside.begin + static_cast<std::uint32_t>(parts.day_end),
                        inside.begin + static_cast<std::uint32_t>(parts.time_begin)};
         report
            .say(value.where, {"the datetime {} has a blank in place of its `T`", statement.view(value)}, "write `T`")
            .mend("write `T`", {{gap, "T"}});
      });
   }
};

} // namespace zoql::rules
