// True is not more than false.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct boolean_order {
   static constexpr zoql::about about{
      .name = "boolean-order",
      .summary = "`true`, `false` or a field of type boolean compared by another operator than `=` and `!=`",
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
                .subjects = subjects(subject::open, subject::truth, subject::untyped, subject::id)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      using enum ast::word;
      if (node.word != less && node.word != less_or_equal && node.word != greater && node.word != greater_or_equal) {
         return;
      }
      bool is_typed = false;
      const auto look = [&](const meaning& what, const ast::node& field, const ast::node&) {
         is_typed = is_typed || what.family() != catalogue::family::unknown;
         if (what.family() == catalogue::family::boolean) say(statement, node, field, report);
      };
      if (names != nullptr) each_typed(statement, node, *names, look);
      // `true` against a field of another type is `mismatched-value`.
      if (is_typed) return;
      for (const ast::node& operand : statement.children(node)) {
         const ast::node& value = unwrapped(statement, operand);
         if (value.kind == ast::kind::boolean) return say(statement, node, value, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& comparison, const ast::node& thing,
                             report& report) {
      report.say(sign_span(statement, comparison),
                 {thing.kind == ast::kind::boolean ? "`{}` has no order" : "`{}` is true or false, which have no order",
                  statement.view(thing)},
                 "write `=` or `!=`");
   }
};

} // namespace zoql::rules
