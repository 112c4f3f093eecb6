// ZOQL orders nothing.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct order_by_in_zoql {
   static constexpr zoql::about about{
      .name = "order-by-in-zoql",
      .summary = "`order by` in ZOQL",
      .why = "A ZOQL statement ends with its filter; `order by` belongs to Export ZOQL (ZOQL page).",
      .source = "F33 Z1",
      .bad = "select Id from Payment order by CreatedDate",
      .good = "select Id from Payment",
      .dialects = without(&capabilities::ordering),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::order_by),
      .mends = ast::kinds(ast::kind::order_by, ast::kind::order_item, ast::kind::name, ast::kind::call,
                          ast::kind::function, ast::kind::star, ast::kind::number),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      report.say(node.where, "ZOQL has no `order by`", "sort what comes back, or send the statement as Export ZOQL")
         .suggest("remove it", {{{ascii::skip_blanks_back(statement.text, node.where.begin), node.where.end}, ""}});
   }
};

} // namespace zoql::rules
