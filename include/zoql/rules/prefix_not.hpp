// ZOQL has no prefix `not`.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct prefix_not {
   static constexpr zoql::about about{
      .name = "prefix-not",
      .summary = "prefix `not` in ZOQL",
      .why = "The filter-statements page of ZOQL lists the operators, and `not` is none of them; its table of types "
             "names the word, but no page and no running code has a condition with it. A reversed operator may treat "
             "null differently from `not`: look at what it answers.",
      .source = "F06 Z2",
      .bad = "select Id from Account where not Status = 'Draft'",
      .good = "select Id from Account where Status != 'Draft'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::not_),
      .mends = ast::kinds(ast::kind::not_, ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* negated = statement.child(node, 0);
      if (negated == nullptr || negated->kind == ast::kind::call) return;
      const bool is_sign = statement.text[node.where.begin] == '!';
      const span word{node.where.begin, node.where.begin + (is_sign ? 1 : 3)};
      diagnostic& finding =
         report.say(word, {"`{}` is not in ZOQL", word.of(statement.text)}, "turn the operator of the condition");
      const ast::word turned = negated->kind == ast::kind::comparison ? opposite(negated->word) : ast::word::none;
      if (turned == ast::word::none) return;
      finding.suggest({"turn the operator into `{}`", sign_of(turned)},
                      {{{word.begin, negated->where.begin}, {}}, {sign_span(statement, *negated), sign_of(turned)}});
   }
};

} // namespace zoql::rules
