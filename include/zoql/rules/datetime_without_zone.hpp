// A datetime without a zone is in the tenant's zone, or in Pacific time.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct datetime_without_zone {
   static constexpr zoql::about about{
      .name = "datetime-without-zone",
      .summary = "a datetime of Export ZOQL without a zone",
      .why =
         "Without a zone it is in the zone of the tenant from WSDL 69 on and in Pacific time before (Export ZOQL page "
         "on datetime fields after a change of the time zone; special datetime features page), so that the same "
         "statement reads other rows on another tenant. Often that is meant, so the rule is off by default; "
         "`mixed-zones` reports what cannot be.",
      .source = "D04 E5 E8 E14",
      .bad = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00'",
      .dialects = dialects::zoqlexport,
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
      .on_request = true,
   };

   /// A text with `timestamp` before it is a mistake of its own, and has no zone either.
   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names,
                    [&](const ast::node& value, span inside) { say(statement, value, inside, report); });
      const ast::node* const value = statement.child(node, 1);
      if (node.kind != ast::kind::comparison || value == nullptr || value->kind != ast::kind::typed_string) return;
      const ast::node& text = *statement.child(*value, 0);
      const bool temporal = is_temporal(statement, *statement.child(node, 0), names);
      if (temporal && !text.has(ast::unclosed)) say(statement, text, inside_quotes(statement, text), report);
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& value, span inside, report& report) {
      date_parts parts;
      if (!read_date(inside.of(statement.text), parts) || !parts.has_time || parts.has_zone) return;
      const std::uint32_t end = inside.begin + static_cast<std::uint32_t>(parts.time_end);
      report
         .say(value.where, {"the datetime {} has no zone", statement.view(value)},
              "write the zone after it, as in `+10:00` or `Z`")
         .suggest("take it for UTC", {{{end, end}, "Z"}});
   }
};

} // namespace zoql::rules
