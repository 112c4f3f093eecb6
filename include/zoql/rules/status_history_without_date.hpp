// SubscriptionStatusHistory is read for a day or for a span of time.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/status_history.hpp>
#include <zoql/whole_statement.hpp>

namespace zoql::rules {

struct status_history_without_date {
   static constexpr zoql::about about{
      .name = "status-history-without-date",
      .summary = "a join of SubscriptionStatusHistory without a condition on its dates",
      .why = "Zuora refuses the statement with \"SubscriptionStatusHistory.EffectiveDate(SubscriptionStatusHistory."
             "StartDate and SubscriptionStatusHistory.EndDate) is required in WHERE condition.\" (condition-and-"
             "considerations page of the subscription status history data source). The page speaks of the join; of an "
             "export of the object itself nothing is known.",
      .source = "F28 E16",
      .bad = "select Id, SubscriptionStatusHistory.Status from Subscription",
      .good = "select Id, SubscriptionStatusHistory.Status from Subscription where "
              "SubscriptionStatusHistory.EffectiveDate = 'today'",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .given = {.status_history = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, whole_statement& whole,
                               report& report) {
      const auto& names = whole.status_history_names();
      if (names.empty() || names.front() != &node) return;
      const bool day = is_filtered(statement, names, "EffectiveDate");
      const bool time = is_filtered(statement, names, "StartDate") && is_filtered(statement, names, "EndDate");
      if (day || time) return;
      report.say(node.where, "a join of SubscriptionStatusHistory needs a condition on its dates",
                 "compare SubscriptionStatusHistory.EffectiveDate, or both StartDate and EndDate, in `where`");
   }

private:
   [[nodiscard]] static constexpr bool is_filtered(const ast::statement& statement,
                                                   const growing<const ast::node*>& names,
                                                   std::string_view field) noexcept {
      const ast::node* const where = statement.clause(ast::kind::where);
      if (where == nullptr) return false;
      for (const ast::node* const name : names) {
         const bool inside = where->where.begin <= name->where.begin && name->where.end <= where->where.end;
         if (inside && is_status_history(statement, *name, field)) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
