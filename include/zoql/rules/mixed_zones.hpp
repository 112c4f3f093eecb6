// Datetimes with a zone beside datetimes without one.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct mixed_zones {
   static constexpr zoql::about about{
      .name = "mixed-zones",
      .summary = "a datetime without a zone in a filter that gives another one a zone",
      .why = "A datetime without a zone is in the zone of the tenant, and in Pacific time below WSDL 69 (Export ZOQL "
             "pages on special datetime features and on datetime fields after a change of the time zone), so that a "
             "window whose ends are in two zones is hours longer or shorter than it looks.",
      .source = "D04 E5 E8 E14",
      .bad = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00' and UpdatedDate < "
             "'2026-08-02T00:00:00'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00' and UpdatedDate < "
              "'2026-08-02T00:00:00+10:00'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where),
      .given = {.beside = ast::kinds(ast::kind::string)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& where, const meanings* names,
                               report& report) {
      if (!has_zone(statement, where, names)) return;
      each_datetime(statement, where, names, [&](const ast::node& value, const date_parts& parts) {
         if (parts.has_zone) return;
         report.say(value.where, {"{} has no zone, and another datetime of this filter has one", statement.view(value)},
                    "write the zone after it, as in `+10:00`");
      });
   }

private:
   [[nodiscard]] static constexpr bool has_zone(const ast::statement& statement, const ast::node& where,
                                                const meanings* names) {
      bool found = false;
      each_datetime(statement, where, names,
                    [&](const ast::node&, const date_parts& parts) { found = found || parts.has_zone; });
      return found;
   }

   /// Calls `visit(value, parts)` for each quoted datetime of a filter that is compared with a field of dates.
   template<typename Visit>
   static constexpr void each_datetime(const ast::statement& statement, const ast::node& where, const meanings* names,
                                       Visit visit) {
      for (const ast::node& node : statement.nodes) {
         if (node.kind != ast::kind::comparison || node.where.begin < where.where.begin) continue;
         if (node.where.end > where.where.end) break;
         const ast::node* const value = statement.child(node, 1);
         if (value == nullptr || !looks_like_datetime(statement, *value)) continue;
         each_temporal(statement, node, names, [&](const ast::node& text, span inside) {
            date_parts parts;
            if (read_date(inside.of(statement.text), parts) && parts.has_time) visit(text, parts);
         });
      }
   }

   /// Tells most values apart by two bytes: `'2026-08-01T…`.
   [[nodiscard]] static constexpr bool looks_like_datetime(const ast::statement& statement,
                                                           const ast::node& value) noexcept {
      constexpr std::size_t place_of_t = 11;
      const std::string_view text = statement.view(value);
      return value.kind == ast::kind::string && text.size() > place_of_t && text[place_of_t] == 'T';
   }
};

} // namespace zoql::rules
