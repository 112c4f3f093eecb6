// ZOQL groups nothing.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct group_by_in_zoql {
   static constexpr zoql::about about{
      .name = "group-by-in-zoql",
      .summary = "`group by` or `having` in ZOQL",
      .why = "A ZOQL statement ends with its filter; grouping belongs to Export ZOQL (ZOQL page).",
      .source = "Q02 Z1",
      .bad = "select Status from Account group by Status",
      .good = "select Status from Account",
      .dialects = without(&capabilities::grouping),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::group_by, ast::kind::having),
      .mends = condition_parts | ast::kinds(ast::kind::group_by, ast::kind::having),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      report
         .say(node.where, node.kind == ast::kind::having ? "ZOQL has no `having`" : "ZOQL has no `group by`",
              "group what comes back, or send the statement as Export ZOQL")
         .suggest("remove it", {{{ascii::skip_blanks_back(statement.text, node.where.begin), node.where.end}, ""}});
   }
};

} // namespace zoql::rules
