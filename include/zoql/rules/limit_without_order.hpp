// `limit` cuts off rows; without an order nobody knows which.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct limit_without_order {
   static constexpr zoql::about about{
      .name = "limit-without-order",
      .summary = "`limit` without `order by`",
      .why = "Rows come in no promised order unless `order by` gives one (Export ZOQL clauses page), so `limit` keeps "
             "some of them, and maybe others next time.",
      .source = "C07 E6",
      .bad = "select Id from Account limit 5",
      .good = "select Id from Account order by Id limit 5",
      .dialects = with(&capabilities::ordering),
      .level = severity::info,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::limit),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (statement.present.has(ast::kind::order_by) || &node != statement.clause(ast::kind::limit)) return;
      report.say(node.where, "`limit` without `order by` keeps arbitrary rows", "write `order by` before it");
   }
};

} // namespace zoql::rules
