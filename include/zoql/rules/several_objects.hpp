// A statement reads one object.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct several_objects {
   static constexpr zoql::about about{
      .name = "several-objects",
      .summary = "more than one object after `from`",
      .why = "Exactly one object or data source follows `from` (ZOQL page; Export ZOQL page). Export ZOQL "
             "reaches related objects through a prefix, `Account.Name`.",
      .source = "Q04 Z1 E1",
      .bad = "select Id from Account, Contact",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const second = statement.child(node, 1);
      if (second == nullptr || second->kind == ast::kind::missing) return;
      report.say({second->where.begin, node.where.end}, "a statement reads one object", help(statement.language));
   }

private:
   [[nodiscard]] static constexpr message help(dialect language) noexcept {
      return capabilities_of(language).joins ? "name a related object in front of its field, as in `Account.Name`"
                                             : "ask for each object in a statement of its own";
   }
};

} // namespace zoql::rules
