// The field stands on the left of a condition, the value on the right.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct literal_first {
   static constexpr zoql::about about{
      .name = "literal-first",
      .summary = "a value on the left of an operator and the field on the right",
      .why = "Every condition on the filter pages of both languages begins with the field.",
      .source = "F30 Z2 E4 R2",
      .bad = "select Id from Account where 'Active' = Status",
      .good = "select Id from Account where Status = 'Active'",
      .level = severity::error,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.first = ast::kinds(ast::kind::string, ast::kind::number, ast::kind::date, ast::kind::boolean,
                                    ast::kind::null)},
      .mends = ast::kinds(ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* left = statement.child(node, 0);
      const ast::node* right = statement.child(node, 1);
      if (right == nullptr || !is_literal(*left) || is_quoted_like_name(*left)) return;
      if (right->kind != ast::kind::name && right->kind != ast::kind::call) return;
      diagnostic& finding = report.say(
         left->where, {"the value `{}` stands before the operator", statement.view(*left)}, "write the field first");
      const ast::word sign = mirrored(node.word);
      if (sign == ast::word::none || left->has(ast::unclosed) || goes_astray(statement, *right)) return;
      finding.mend("exchange the two sides", {{left->where, statement.view(*right)},
                                              {sign_span(statement, node), sign_of(sign)},
                                              {right->where, statement.view(*left)}});
   }
};

} // namespace zoql::rules
