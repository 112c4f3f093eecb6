// ZOQL limits nothing, as far as the pages say.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct limit_in_zoql {
   static constexpr zoql::about about{
      .name = "limit-in-zoql",
      .summary = "`limit` in ZOQL",
      .why = "No page on ZOQL has `limit`, and other clients deny it; still, two programs in use send it.",
      .source = "F32 R3 R18",
      .bad = "select Id from Account limit 1",
      .good = "select Id from Account",
      .dialects = without(&capabilities::limit),
      .level = severity::warning,
      .evidence = evidence::seen,
      .visits = ast::kinds(ast::kind::limit),
      .mends = ast::kinds(ast::kind::limit, ast::kind::number),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      report
         .say(node.where, "no page on ZOQL has `limit`",
              "set `batchSize` where the query is sent, or send it as Export ZOQL")
         .suggest("remove it", {{{ascii::skip_blanks_back(statement.text, node.where.begin), node.where.end}, ""}});
   }
};

} // namespace zoql::rules
