// `order by` says nothing of nulls.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct nulls_order {
   static constexpr zoql::about about{
      .name = "nulls-order",
      .summary = "`nulls first` or `nulls last`",
      .why = "An item of `order by` takes `asc` or `desc` and nothing else (Export ZOQL clauses page).",
      .source = "C04 E6",
      .bad = "select Id from Account order by Id nulls last",
      .good = "select Id from Account order by Id",
      .dialects = with(&capabilities::ordering),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::order_item),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::flag::nulls_placed)) return;
      const span words{node.at, node.where.end};
      report.say(words, "`order by` cannot place nulls", "remove it")
         .suggest("remove it", {{{ascii::skip_blanks_back(statement.text, node.at), node.where.end}, ""}});
   }
};

} // namespace zoql::rules
