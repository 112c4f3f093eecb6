// The signs of programming languages for `and`, `or` and `not`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct symbol_for_word {
   static constexpr zoql::about about{
      .name = "symbol-for-word",
      .summary = "`&&`, `||` or another sign instead of `and` or `or`",
      .why = "Conditions are joined by the words `and` and `or` (ZOQL's filter-statements page, Export ZOQL's page on "
             "filter statements).",
      .source = "F02 F12 Z2 E4",
      .bad = "select Id from Account where Balance > 0 && Status = 'Active'",
      .good = "select Id from Account where Balance > 0 and Status = 'Active'",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::mistake),
      .mends = ast::kinds(ast::kind::and_, ast::kind::or_),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::symbol_for_word) return;
      const std::string_view meant = repair::text_of(static_cast<repair::keyword>(node.at));
      const bool touches_before = node.where.begin > 0 && !ascii::is_blank(statement.text[node.where.begin - 1]);
      const bool touches_after =
         node.where.end < statement.text.size() && !ascii::is_blank(statement.text[node.where.end]);
      std::vector<edit> edits;
      if (touches_before) edits.push_back({{node.where.begin, node.where.begin}, " "});
      edits.push_back({node.where, meant});
      if (touches_after) edits.push_back({{node.where.end, node.where.end}, " "});
      diagnostic& finding =
         report.say(node.where, {"`{}` does not join conditions", statement.view(node)}, {"write `{}`", meant});
      if (statement.view(node) == ",") {
         finding.suggest({"write `{}`", meant}, std::move(edits));
      } else {
         finding.mend({"write `{}`", meant}, std::move(edits));
      }
   }
};

} // namespace zoql::rules
