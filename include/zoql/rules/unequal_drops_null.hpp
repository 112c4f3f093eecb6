// `!=` passes over rows without a value.
#pragma once

#include <zoql/meanings.hpp>
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
         "filter it adds itself, `AmendmentType = null or AmendmentType != 'RemoveProduct'` (ZOQL page). The rule "
         "speaks of fields that were seen to be null in most rows, such as RatePlan.AmendmentType, which only an "
         "amended rate plan has; who asks for it hears of all fields.",
      .source = "F20 E5 Z1 R3",
      .bad = "select Id from RatePlan where AmendmentType != 'RemoveProduct'",
      .good = "select Id from RatePlan where AmendmentType != 'RemoveProduct' or AmendmentType = null",
      .level = severity::warning,
      .lesser = {.where = "where nobody knows the field to be mostly null", .level = severity::info},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::not_equal, ast::word::angled_not_equal)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               whole_statement& whole, report& report) {
      if (node.word != ast::word::not_equal && node.word != ast::word::angled_not_equal) return;
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (field.kind != ast::kind::name || value.kind != ast::kind::string) return;
         const bool is_mostly_null = names != nullptr && is_known(names->of(field).field);
         if ((!is_mostly_null && !report.is_asked_for()) || whole.is_tested_for_null(field)) return;
         report.say_at_most(is_mostly_null ? severity::warning : severity::info, node.where,
                            {"rows in which `{}` is null are dropped too{}", statement.view(field),
                             is_mostly_null ? ", and most are" : ""},
                            {"add `or {} = null` if they are wanted", statement.view(field)});
      });
   }

private:
   [[nodiscard]] static constexpr bool is_known(const catalogue::field& field) noexcept {
      return field && field.is_mostly_null();
   }
};

} // namespace zoql::rules
