// `'\''x'\''` is how a shell is told to hand over a quote, not how a statement writes one.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct shell_quoting {
   static constexpr zoql::about about{
      .name = "shell-quoting",
      .summary = "the quoting of a shell around a value",
      .why = "Examples for the command line write `'\\''` where the statement itself has one quote; pasted along, it "
             "breaks the string.",
      .source = "V02 V03 Z2 E2",
      .bad = "select Id from Account where Name = '\\''x'\\''",
      .good = "select Id from Account where Name = 'x'",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::shell_quoted},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::shell_quoted)) return;
      diagnostic& finding =
         report.say(node.where, "`'\\''` is a shell's way to write a quote", "write one quote on each side");
      std::vector<edit> edits = requoted(statement, node);
      if (!edits.empty()) finding.mend("write one quote on each side", std::move(edits));
   }
};

} // namespace zoql::rules
