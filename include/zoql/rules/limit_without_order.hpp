// `limit` cuts the export; without an order nobody knows which rows are left.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct limit_without_order {
   static constexpr zoql::about about{
      .name = "limit-without-order",
      .summary = "`limit` without `order by`",
      .why =
         "An export with `limit` holds that many rows and says nowhere that there are more. Rows come in no promised "
         "order unless `order by` gives one (Export ZOQL clauses page), so nobody knows which rows are missing; a "
         "limit of a test is easily left in a nightly job. `limit 1` is how tools find out whether a source can be read.",
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
      if (is_probe(statement, node)) return;
      report.say(node.where, "`limit` cuts the export to arbitrary rows: there is no `order by`",
                 "remove it for a full load, or write `order by` before it");
   }

private:
   [[nodiscard]] static constexpr bool is_probe(const ast::statement& statement, const ast::node& limit) noexcept {
      const ast::node* const count = statement.child(limit, 0);
      return count != nullptr && limit.first_child == limit.last_child && statement.view(*count) == "1";
   }
};

} // namespace zoql::rules
