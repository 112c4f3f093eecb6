// SubscriptionStatusHistory.EffectiveDate is no column but a parameter.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/status_history.hpp>

namespace zoql::rules {

struct status_history_date {
   static constexpr zoql::about about{
      .name = "status-history-date",
      .summary = "SubscriptionStatusHistory.EffectiveDate anywhere but before `=` in `where`",
      .why = "The field is virtual: it stands in `where` only, with `=` only, outside `not` and functions "
             "(condition-and-considerations page of the subscription status history data source).",
      .source = "F29 E16",
      .bad = "select Id from Subscription where SubscriptionStatusHistory.EffectiveDate > '2024-01-01'",
      .good = "select Id from Subscription where SubscriptionStatusHistory.EffectiveDate = '2024-01-01'",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .given = {.status_history = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!is_status_history(statement, node, "EffectiveDate")) return;
      const std::string_view wrong = misuse(statement, node);
      if (wrong.empty()) return;
      report.say(node.where, wrong, "compare it with `=` in `where`, or use StartDate and EndDate, which are columns");
   }

private:
   /// What is wrong with where the name stands; empty when nothing is.
   [[nodiscard]] static constexpr std::string_view misuse(const ast::statement& statement,
                                                          const ast::node& name) noexcept {
      const ast::node* const where = statement.clause(ast::kind::where);
      if (where == nullptr || !holds(*where, name))
         return "EffectiveDate of SubscriptionStatusHistory stands in `where` only";
      for (const ast::node& around : statement.nodes) {
         if (!holds(around, name)) continue;
         if (around.kind == ast::kind::not_)
            return "EffectiveDate of SubscriptionStatusHistory cannot stand behind `not`";
         if (around.kind == ast::kind::call)
            return "EffectiveDate of SubscriptionStatusHistory cannot stand in a function";
         const bool other_sign = around.kind == ast::kind::comparison && around.word != ast::word::equal;
         constexpr ast::kinds others(ast::kind::like, ast::kind::is_null, ast::kind::in, ast::kind::between);
         if (other_sign || others.has(around.kind)) {
            return "EffectiveDate of SubscriptionStatusHistory is compared with `=` only";
         }
      }
      return {};
   }

   [[nodiscard]] static constexpr bool holds(const ast::node& around, const ast::node& name) noexcept {
      return &around != &name && around.where.begin <= name.where.begin && name.where.end <= around.where.end;
   }
};

} // namespace zoql::rules
