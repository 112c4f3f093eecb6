// True is not more than false.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct boolean_order {
   static constexpr zoql::about about{
      .name = "boolean-order",
      .summary = "a field of type boolean compared by another operator than `=` and `!=`",
      .why = "The tables of operators give `=` and `!=` for booleans (ZOQL's filter-statements page; Export ZOQL's "
             "filter statement reference, which adds `is null`).",
      .source = "F08 F09 Z2 E5",
      .bad = "select Id from Account where AutoPay > true",
      .good = "select Id from Account where AutoPay = true",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::less, ast::word::less_or_equal, ast::word::greater,
                                   ast::word::greater_or_equal),
                .subjects = subjects(subject::open, subject::truth)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      using enum ast::word;
      if (node.word != less && node.word != less_or_equal && node.word != greater && node.word != greater_or_equal) {
         return;
      }
      each_typed(statement, node, names, [&](const meaning& what, const ast::node& field, const ast::node&) {
         if (what.family() != catalogue::family::boolean) return;
         report.say(sign_span(statement, node), {"`{}` is true or false, which have no order", statement.view(field)},
                    "write `=` or `!=`");
      });
   }
};

} // namespace zoql::rules
