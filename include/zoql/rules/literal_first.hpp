// The field stands on the left of a condition, the value on the right.
#pragma once

#include <zoql/nearby.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct literal_first {
   static constexpr zoql::about about{
      .name = "literal-first",
      .summary = "a value on the left of an operator",
      .why =
         "Every condition on the filter pages of both languages begins with the field, and no running code puts the "
         "value before it.",
      .source = "F30 Z2 E4 R2",
      .bad = "select Id from Account where 'Active' = Status",
      .good = "select Id from Account where Status = 'Active'",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::like, ast::kind::is_null),
      .given = {.first = ast::kinds(ast::kind::string, ast::kind::number, ast::kind::date, ast::kind::boolean,
                                    ast::kind::null, ast::kind::group)},
      .mends = ast::kinds(ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* left = statement.child(node, 0);
      const ast::node* right = statement.child(node, 1);
      const ast::node& value = unwrapped(statement, *left);
      if (right == nullptr || !is_literal(value) || is_quoted_like_name(value)) return;
      if (is_misspelt_name(statement, value)) {
         // Behind other operators `digit-first-name` speaks of it.
         if (node.kind == ast::kind::comparison)
            report.say(value.where, {"`{}` begins with a digit, which a name cannot", statement.view(value)},
                       "write the name as it stands in the object's description");
         return;
      }
      const ast::kind other = unwrapped(statement, *right).kind;
      const bool has_field = other == ast::kind::name || other == ast::kind::call;
      // Two values compared with each other are `constant-condition`.
      if (node.kind == ast::kind::comparison && !has_field) return;
      diagnostic& finding =
         report.say(left->where, {"the value `{}` stands before the operator", statement.view(value)},
                    has_field ? "write the field first" : "write a field in its place");
      const ast::word sign = mirrored(node.word);
      if (node.kind != ast::kind::comparison || left->kind == ast::kind::group || right->kind == ast::kind::group)
         return;
      if (sign == ast::word::none || left->has(ast::unclosed) || goes_astray(statement, *right)) return;
      finding.mend("exchange the two sides", {{left->where, statement.view(*right)},
                                              {sign_span(statement, node), sign_of(sign)},
                                              {right->where, statement.view(*left)}});
   }
};

} // namespace zoql::rules
