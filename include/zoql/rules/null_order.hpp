// Null is neither less nor greater than anything.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct null_order {
   static constexpr zoql::about about{
      .name = "null-order",
      .summary = "`null` compared by another operator than `=` and `!=`",
      .why =
         "Null has no place in an order: ZOQL's filter-statements page compares it with `=` and `!=`, Export ZOQL's "
         "also with `is null` and `is not null`, and so does all running code.",
      .source = "F07 Z1 Z2 E4",
      .bad = "select Id from Account where Balance > null",
      .good = "select Id from Account where Balance != null",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::less, ast::word::less_or_equal, ast::word::greater,
                                   ast::word::greater_or_equal),
                .children = ast::kinds(ast::kind::null, ast::kind::group)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      using enum ast::word;
      if (node.word != less && node.word != less_or_equal && node.word != greater && node.word != greater_or_equal) {
         return;
      }
      for (const ast::node& operand : statement.children(node)) {
         if (unwrapped(statement, operand).kind == ast::kind::null) {
            report.say(operand.where, "`null` is compared with `=` and `!=` only",
                       "write `!= null`, or leave the condition out");
         }
      }
   }
};

} // namespace zoql::rules
