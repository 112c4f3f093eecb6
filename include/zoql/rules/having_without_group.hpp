// `having` filters groups.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct having_without_group {
   static constexpr zoql::about about{
      .name = "having-without-group",
      .summary = "`having` without `group by`",
      .why = "The clauses page shows `having` after `group by` only; whether Zuora takes it alone is not "
             "known.",
      .source = "C02 E6 E8",
      .bad = "select count(Id) from Account having count(Id) > 1",
      .good = "select Status, count(Id) from Account group by Status having count(Id) > 1",
      .dialects = with(&capabilities::grouping),
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::having),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (statement.present.has(ast::kind::group_by)) return;
      report.say({node.where.begin, node.where.begin + 6}, "`having` stands without `group by`",
                 "filter with `where`, or group what is asked for");
   }
};

} // namespace zoql::rules
