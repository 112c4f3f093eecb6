// ZOQL compares a field with a value, not with another field.
#pragma once

#include <zoql/bare_word.hpp>
#include <zoql/nearby.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct field_comparison {
   static constexpr zoql::about about{
      .name = "field-comparison",
      .summary = "a field compared with a field in ZOQL",
      .why =
         "A condition of ZOQL is a field, an operator and a value (ZOQL and filter-statements pages). A word without "
         "quotes is a field.",
      .source = "F01 Z1 Z2",
      .bad = "select Id from Account where Balance > CreditBalance",
      .good = "select Id from Account where Balance > 0",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.last = ast::kinds(ast::kind::name)},
      .mends = ast::kinds(ast::kind::name, ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      const ast::node* left = statement.child(node, 0);
      const ast::node* right = statement.child(node, 1);
      if (right == nullptr || right->kind != ast::kind::name || left->kind == ast::kind::missing) return;
      if (is_literal(*left) || is_other_sql(statement)) return;
      // What can be no name may be anything, and another rule names it.
      if (right->flags == 0 && !ascii::is_name(field_of(statement, *right))) return;
      if (look_at_bare_word(statement, node, names).kind != bare_word_kind::field) return;
      diagnostic& finding =
         report.say(right->where, {"`{}` is a field, and ZOQL compares with values only", statement.view(*right)},
                    "where it is a value, put it into quotes");
      const bool equates = node.word == ast::word::equal || node.word == ast::word::not_equal;
      if (!equates || right->at != 0 || right->has(ast::bracketed) || goes_astray(statement, *right)) return;
      finding.suggest("put it into quotes",
                      {{{right->where.begin, right->where.begin}, "'"}, {{right->where.end, right->where.end}, "'"}});
   }
};

} // namespace zoql::rules
