// A field beside `group by` that is neither grouped nor aggregated.
#pragma once

#include <zoql/edit_distance.hpp>
#include <zoql/grouping.hpp>
#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct ungrouped_field {
   static constexpr zoql::about about{
      .name = "ungrouped-field",
      .summary = "a selected field that `group by` does not name",
      .why = "Zuora refuses the statement with \"One or more columns in the SELECT statement does not appear in the "
             "GROUP BY statement.\" (Export ZOQL clauses page).",
      .source = "S15 E6",
      .bad = "select Account.Id, count(Id) from RatePlanCharge group by Subscription.Id",
      .good = "select Subscription.Id, count(Id) from RatePlanCharge group by Subscription.Id",
      .dialects = with(&capabilities::grouping),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::group_by),
      .mends = ast::kinds(ast::kind::name, ast::kind::call, ast::kind::function),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      const ast::node* const select = statement.clause(ast::kind::select);
      // Another rule speaks of a second `group by`.
      if (select == nullptr || statement.clause(ast::kind::group_by) != &node) return;
      if (is_other_sql(statement) || !names_fields(statement, node)) return;
      const group_keys keys(statement, node);
      for (const ast::node& item : statement.children(*select)) {
         const ast::node& thing = unwrapped(statement, statement.unaliased(item));
         if (plain_field(statement, thing) == nullptr || keys.fix(thing)) continue;
         if (names != nullptr && is_misspelt_key(statement, node, thing, *names)) continue;
         diagnostic& finding =
            report.say(thing.where, {"`{}` is neither grouped nor aggregated", statement.view(thing)},
                       {"add `{}` to `group by`, or ask for its `max` or `min`", statement.view(thing)});
         finding.see(node.where, "these are the groups");
         if (!is_repeatable(statement, thing)) continue;
         finding.suggest("group by it too", {{{node.where.end, node.where.end}, ", "},
                                             {{node.where.end, node.where.end}, statement.view(thing)}});
      }
   }

private:
   /// Whether a field that nobody knows is spelt nearly like a group, or a group like the field: it is one mistake, and
   /// another rule names it.
   [[nodiscard]] static constexpr bool is_misspelt_key(const ast::statement& statement, const ast::node& group_by,
                                                       const ast::node& thing, const meanings& names) noexcept {
      const ast::node& field = *plain_field(statement, thing);
      const std::string_view spelt = reference_of(statement, field);
      const bool is_known = static_cast<bool>(names.of(field).field);
      // Who groups by more than this has other problems, and each would be compared with each.
      int left = 8;
      for (const ast::node& key : statement.children(group_by)) {
         if (left-- == 0) return false;
         const ast::node& other = *plain_field(statement, key);
         if (is_known && names.of(other).field) continue;
         const std::string_view known = reference_of(statement, other);
         const std::size_t most = spelt.size() < 5 ? 1 : 2;
         if (may_be_within(most, spelt, known) && edit_distance(spelt, known, most) <= most) return true;
      }
      return false;
   }

   /// Positions and other mistakes are spoken of elsewhere; until they are mended nobody knows what is grouped.
   [[nodiscard]] static constexpr bool names_fields(const ast::statement& statement,
                                                    const ast::node& group_by) noexcept {
      for (const ast::node& key : statement.children(group_by)) {
         if (plain_field(statement, key) == nullptr) return false;
      }
      return group_by.first_child != ast::none;
   }
};

} // namespace zoql::rules
