// Parentheses, functions and `not`s nested deeper than anybody can mean.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct nesting_too_deep {
   static constexpr zoql::about about{
      .name = "nesting-too-deep",
      .summary = "parentheses or `not`s nested more than a hundred deep",
      .why = "The rest of such a statement is not read, so that no input can exhaust the memory of the reader."
             " Zuora publishes no such limit; no statement in use comes near it (filter-statements pages).",
      .source = "F12 E4",
      .bad = "select Id from Account where "
             "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((Id"
             " = "
             "'1')))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
      .good = "select Id from Account where Name = '1'",
      .level = severity::error,
      .evidence = evidence::unread,
      .visits = ast::kinds(ast::kind::too_deep),
   };

   static constexpr void check(const ast::statement&, const ast::node& node, report& report) {
      report.say(node.where.empty() ? node.where : span{node.where.begin, node.where.begin + 1},
                 "nothing is read from here on: the statement is nested too deep",
                 "write it with fewer parentheses inside each other");
   }
};

} // namespace zoql::rules
