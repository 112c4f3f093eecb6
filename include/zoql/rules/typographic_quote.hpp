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
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::typographic},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::typographic)) return;
      const span open{node.where.begin, node.where.begin + 3};
      diagnostic& finding = report.say(node.where, {"`{}` is a quote of a word processor", open.of(statement.text)},
                                       "write straight quotes");
      std::vector<edit> edits = requoted(statement, node);
      if (!edits.empty()) finding.mend("write straight quotes", std::move(edits));
   }
};

} // namespace zoql::rules
