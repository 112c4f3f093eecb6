// Datetimes with a zone beside datetimes without one.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/nearby.hpp>
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
      bool any_has = false;
      bool any_lacks = false;
      for (ast::index at = index_of(statement, where); is_within(statement, at, where); ++at) {
         const ast::node& node = statement[at];
         const date_parts parts = datetime_in(statement, where, node, names);
         any_has = any_has || parts.has_zone;
         any_lacks = any_lacks || (parts.has_time && !parts.has_zone);
      }
      if (!any_has || !any_lacks) return;
      for (ast::index at = index_of(statement, where); is_within(statement, at, where); ++at) {
         const ast::node& node = statement[at];
         const date_parts parts = datetime_in(statement, where, node, names);
         if (!parts.has_time || parts.has_zone) continue;
         const ast::node& value = *statement.child(node, 1);
         report.say(value.where, {"{} has no zone, and another datetime of this filter has one", statement.view(value)},
                    "write the zone after it, as in `+10:00`");
      }
   }

private:
   /// Whether a node that was added after a filter stands in it: those behind it come last.
   [[nodiscard]] static constexpr bool is_within(const ast::statement& statement, ast::index at,
                                                 const ast::node& where) noexcept {
      return at < statement.nodes.size() && statement[at].where.begin < where.where.end;
   }

   /// The quoted datetime that a comparison of the filter holds a field of dates against; without a time where there is
   /// none. Most values are told apart by two bytes: `'2026-08-01T…`.
   [[nodiscard]] static constexpr date_parts datetime_in(const ast::statement& statement, const ast::node& where,
                                                         const ast::node& node, const meanings* names) {
      constexpr std::size_t place_of_t = 11;
      if (node.kind != ast::kind::comparison || node.where.begin < where.where.begin) return {};
      if (node.where.end > where.where.end) return {};
      const ast::node* const field = statement.child(node, 0);
      const ast::node* const value = statement.child(node, 1);
      if (value == nullptr || value->kind != ast::kind::string || value->has(ast::unclosed)) return {};
      const std::string_view text = statement.view(*value);
      if (text.size() <= place_of_t || text[place_of_t] != 'T' || !is_temporal(statement, *field, names)) return {};
      date_parts parts;
      return read_date(inside_quotes(statement, *value).of(statement.text), parts) ? parts : date_parts{};
   }
};

} // namespace zoql::rules
