// `!=` passes over rows without a value.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unequal_drops_null {
   static constexpr zoql::about about{
      .name = "unequal-drops-null",
      .summary = "`!=` that drops rows without a value, with no `null` test beside it",
      .why =
         "A comparison with a text never matches null (Export ZOQL's filter statement reference); ZOQL shows it by the "
         "filter it adds itself, `AmendmentType = null or AmendmentType != 'RemoveProduct'` (ZOQL page). Many fields "
         "are never null, so nobody hears of it who did not ask.",
      .source = "F20 E5 Z1",
      .bad = "select Id from ProductRatePlanCharge where DiscountLevel != 'rateplan'",
      .good = "select Id from ProductRatePlanCharge where DiscountLevel != 'rateplan' or DiscountLevel = null",
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::not_equal && node.word != ast::word::angled_not_equal) return;
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (field.kind != ast::kind::name || value.kind != ast::kind::string) return;
         if (is_tested_for_null(statement, field)) return;
         report.say(node.where, {"rows in which `{}` is null are dropped too", statement.view(field)},
                    {"add `or {} = null` if they are wanted", statement.view(field)});
      });
   }

private:
   [[nodiscard]] static constexpr bool is_tested_for_null(const ast::statement& statement,
                                                          const ast::node& field) noexcept {
      if (!statement.present.has(ast::kind::null)) return false;
      for (const ast::node& node : statement.nodes) {
         if (node.kind != ast::kind::comparison && node.kind != ast::kind::is_null) continue;
         const ast::node* const tested = statement.child(node, 0);
         const ast::node* const value = statement.child(node, 1);
         if (tested == nullptr || value == nullptr || value->kind != ast::kind::null) continue;
         if (tested->kind == ast::kind::name && same_field(statement, *tested, field)) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
