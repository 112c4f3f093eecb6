// Filters go by whole seconds.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct fraction_of_second {
   static constexpr zoql::about about{
      .name = "fraction-of-second",
      .summary = "a datetime of Export ZOQL with parts of a second",
      .why =
         "Only a retired page on Export ZOQL's datetimes shows them; the filter statement reference does not, and a "
         "connector found that filters go by whole seconds.",
      .source = "D06 E5 E13 R6",
      .bad = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00.123Z'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00Z'",
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
         if (!parts.has_fraction) return;
         const span fraction{inside.begin + static_cast<std::uint32_t>(parts.seconds_end),
                             inside.begin + static_cast<std::uint32_t>(parts.time_end)};
         report.say(fraction, {"the datetime {} has parts of a second", statement.view(value)}, "write whole seconds")
            .suggest("write whole seconds", {{fraction, {}}});
      });
   }
};

} // namespace zoql::rules
