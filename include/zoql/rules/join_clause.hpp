// Neither language has `join`.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct join_clause {
   static constexpr zoql::about about{
      .name = "join-clause",
      .summary = "a `join` clause",
      .why = "Exactly one object or data source follows `from` (ZOQL page; Export ZOQL page). Export ZOQL "
             "joins by itself where a field has the prefix of a related object.",
      .source = "Q04 Z1 E1",
      .bad = "select Id from Account join Contact on Contact.AccountId = Id",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::join),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      report.say(node.where, "there is no `join`",
                 capabilities_of(statement.language).joins
                    ? "remove it and name the related object in front of its field, as in `Account.Name`"
                    : "ask for the other object in a statement of its own");
   }
};

} // namespace zoql::rules
