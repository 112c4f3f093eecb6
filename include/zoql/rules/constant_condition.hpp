// A condition without a field is true for every row or for none.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct constant_condition {
   static constexpr zoql::about about{
      .name = "constant-condition",
      .summary = "two values compared with each other",
      .why = "The filter pages of both languages begin a condition with a field. Programs send `1 = 1` where they have "
             "nothing to ask for, so it is no error here.",
      .source = "F30 Z2 E4 R2",
      .bad = "select Id from Account where 1 = 1",
      .good = "select Id from Account where BillCycleDay = 1",
      .level = severity::warning,
      .evidence = evidence::seen,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.first = ast::kinds(ast::kind::string, ast::kind::number, ast::kind::date, ast::kind::boolean,
                                    ast::kind::null, ast::kind::group)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* right = statement.child(node, 1);
      if (right == nullptr || !is_literal(unwrapped(statement, *right))) return;
      const ast::node& left = unwrapped(statement, *statement.child(node, 0));
      if (!is_literal(left) || is_quoted_like_name(left) || is_misspelt_name(statement, left)) return;
      report.say(node.where, {"`{}` compares two values", statement.view(node)},
                 "leave the condition out, or begin it with a field");
   }
};

} // namespace zoql::rules
