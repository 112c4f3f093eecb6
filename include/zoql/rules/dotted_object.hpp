// An object has a name of one part.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct dotted_object {
   static constexpr zoql::about about{
      .name = "dotted-object",
      .summary = "a dot in the name of an object",
      .why = "`from` takes one name, and Zuora has no schemas to put before it; related objects are named before their "
             "fields (ZOQL page; Export ZOQL page, page on data sources).",
      .source = "Q04 N02 Z1 E1 E10",
      .bad = "select Id from Zuora.Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::object),
      .given = {.dotted = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.at == 0) return;
      report.say(node.where, {"`{}`: the name of an object has no dot", statement.view(node)},
                 "write the object's name by itself");
   }
};

} // namespace zoql::rules
