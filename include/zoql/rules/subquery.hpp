// A statement inside a statement.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct subquery {
   static constexpr zoql::about about{
      .name = "subquery",
      .summary = "a `select` inside the statement",
      .why = "A query is one statement over one object; no page shows another inside it (ZOQL page; Export "
             "ZOQL page).",
      .source = "Q04 F13 Z1 E1",
      .bad = "select Id from Account where Id in (select AccountId from Contact)",
      .good = "select Id from Account where Name = '1'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (statement.is_root(node)) return;
      report.say(node.where, "a statement cannot stand inside another",
                 capabilities_of(statement.language).joins
                    ? "name a related object in front of its field, as in `Account.Name`, or ask twice"
                    : "ask for it first and put what comes back into a second statement");
   }
};

} // namespace zoql::rules
