// `!=` passes over rows without a value.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/whole_statement.hpp>

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

   static constexpr void check(const ast::statement& statement, const ast::node& node, whole_statement& whole,
                               report& report) {
      if (node.word != ast::word::not_equal && node.word != ast::word::angled_not_equal) return;
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (field.kind != ast::kind::name || value.kind != ast::kind::string) return;
         if (whole.is_tested_for_null(field)) return;
         report.say(node.where, {"rows in which `{}` is null are dropped too", statement.view(field)},
                    {"add `or {} = null` if they are wanted", statement.view(field)});
      });
   }
};

} // namespace zoql::rules
