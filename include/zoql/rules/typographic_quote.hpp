// The quotes of a word processor are not the quotes of a string.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct typographic_quote {
   static constexpr zoql::about about{
      .name = "typographic-quote",
      .summary = "a string between the quotes of a word processor (U+2018, U+2019, U+201C, U+201D)",
      .why =
         "Strings stand between straight single quotes, U+0027 (ZOQL's filter-statements page, Export ZOQL's filter "
         "statement reference); pages and mail programs make other quotes of them.",
      .source = "V01 Z2 E5",
      .bad = "select Id from Account where Name = \u2018x\u2019",
      .good = "select Id from Account where Name = 'x'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string, ast::kind::mistake),
      .given = {.flags = ast::flag::typographic},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word == ast::word::mixed_quotes) return say_mixed(statement, node, report);
      if (!node.has(ast::typographic)) return;
      const span open{node.where.begin, node.where.begin + 3};
      diagnostic& finding = report.say(node.where, {"`{}` is a quote of a word processor", open.of(statement.text)},
                                       "write straight quotes");
      std::vector<edit> edits = requoted(statement, node);
      if (!edits.empty()) finding.mend("write straight quotes", std::move(edits));
   }

private:
   /// `'x\u2019`: one of the two is straight.
   static constexpr void say_mixed(const ast::statement& statement, const ast::node& node, report& report) {
      const mixed_quotes marks = mixed_quotes_of(statement.view(node));
      if (!marks.has_typographic()) return;
      const span open{node.where.begin, node.where.begin + marks.open};
      const span close{node.where.end - marks.close, node.where.end};
      const span odd = marks.open > 1 ? open : close;
      report.say(odd, {"`{}` is a quote of a word processor", odd.of(statement.text)}, "write straight quotes")
         .mend("write straight quotes", straightened(statement.text, node.where, marks));
   }
};

} // namespace zoql::rules
