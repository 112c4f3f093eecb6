// SubscriptionStatusHistory.EffectiveDate is no column but a parameter.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/status_history.hpp>
#include <zoql/whole_statement.hpp>

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

   static constexpr void check(const ast::statement& statement, const ast::node& node, whole_statement& whole,
                               report& report) {
      if (!is_status_history(statement, node, "EffectiveDate")) return;
      const std::string_view wrong = misuse(node, whole, statement.clause(ast::kind::where));
      if (wrong.empty()) return;
      report.say(node.where, wrong, "compare it with `=` in `where`, or use StartDate and EndDate, which are columns");
   }

private:
   /// What is wrong with where the name stands; empty when nothing is.
   [[nodiscard]] static constexpr std::string_view misuse(const ast::node& name, whole_statement& whole,
                                                          const ast::node* where) {
      ast::kinds around;
      const ast::node* above = whole.parent_of(name);
      for (; above != nullptr && above != where; above = whole.parent_of(*above)) {
         if (above->kind != ast::kind::comparison || above->word != ast::word::equal) around.add(above->kind);
      }
      if (above == nullptr) return "EffectiveDate of SubscriptionStatusHistory stands in `where` only";
      if (around.has(ast::kind::not_)) return "EffectiveDate of SubscriptionStatusHistory cannot stand after `not`";
      if (around.has(ast::kind::call)) return "EffectiveDate of SubscriptionStatusHistory cannot stand in a function";
      constexpr ast::kinds others(ast::kind::comparison, ast::kind::like, ast::kind::is_null, ast::kind::in,
                                  ast::kind::between);
      return around.meets(others) ? "EffectiveDate of SubscriptionStatusHistory is compared with `=` only"
                                  : std::string_view{};
   }
};

} // namespace zoql::rules
