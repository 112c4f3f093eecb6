// Export ZOQL groups by five fields.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct too_many_groups {
   static constexpr zoql::about about{
      .name = "too-many-groups",
      .summary = "more than five fields in `group by`",
      .why = "The Export ZOQL clause limits page allows five fields in `group by`; running statements group "
             "by forty, so the rule is off by default.",
      .source = "C01 E6 E7",
      .bad = "select count(Id) from Account group by Status, Currency, Batch, PaymentTerm, BillCycleDay, AutoPay",
      .good = "select count(Id) from Account group by Status, Currency, Batch, PaymentTerm, BillCycleDay",
      .dialects = with(&capabilities::grouping),
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::group_by),
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      constexpr std::uint64_t limit = 5;
      std::uint64_t count = 0;
      const ast::node* sixth = nullptr;
      for (const ast::node& key : statement.children(node)) {
         if (++count == limit + 1) sixth = &key;
      }
      if (sixth == nullptr) return;
      report.say({sixth->where.begin, node.where.end},
                 {"`group by` has {} fields; the documented limit is {}", argument(count), argument(limit)},
                 "group by fewer, or expect that Zuora refuses it");
   }
};

} // namespace zoql::rules
