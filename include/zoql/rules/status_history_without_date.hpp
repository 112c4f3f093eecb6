// SubscriptionStatusHistory is read for a day or for a span of time.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/status_history.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct status_history_without_date {
   static constexpr zoql::about about{
      .name = "status-history-without-date",
      .summary = "SubscriptionStatusHistory without a condition on its dates",
      .why = "Zuora refuses the statement with \"SubscriptionStatusHistory.EffectiveDate(SubscriptionStatusHistory."
             "StartDate and SubscriptionStatusHistory.EndDate) is required in WHERE condition.\" (condition-and-"
             "considerations page of the subscription status history data source).",
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

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!is_status_history(statement, node)) return;
      for (const ast::node& other : statement.nodes) {
         if (&other == &node) break;
         if (is_status_history(statement, other)) return;
      }
      const ast::node* const where = statement.clause(ast::kind::where);
      const bool day = where != nullptr && names(statement, *where, "EffectiveDate");
      const bool time =
         where != nullptr && names(statement, *where, "StartDate") && names(statement, *where, "EndDate");
      if (day || time) return;
      report.say(node.where, "SubscriptionStatusHistory needs a condition on its dates",
                 "compare SubscriptionStatusHistory.EffectiveDate, or both StartDate and EndDate, in `where`");
   }

private:
   [[nodiscard]] static constexpr bool names(const ast::statement& statement, const ast::node& where,
                                             std::string_view field) {
      bool found = false;
      walk(statement, where, [&](const ast::node& name) {
         found = found || is_status_history(statement, name, field);
         return !found;
      });
      return found;
   }
};

} // namespace zoql::rules
