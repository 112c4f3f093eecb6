// Two conditions of which one is always true.
#pragma once

#include <zoql/clashes.hpp>
#include <zoql/condition_pair.hpp>
#include <zoql/rule.hpp>
#include <zoql/tied_condition.hpp>

namespace zoql::rules {

struct tautology {
   static constexpr zoql::about about{
      .name = "tautology",
      .summary = "conditions joined by `or` of which one is always true",
      .why =
         "What is not the one value or not the other is everything, so that `or` between the two leaves out only rows "
         "without a value. How `and` and `or` join is on ZOQL's and Export ZOQL's filter-statements pages.",
      .source = "F04 F12 Z2 E4",
      .bad = "select Id from Account where Status != 'Draft' or Status != 'Canceled'",
      .good = "select Id from Account where Status != 'Draft' and Status != 'Canceled'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::or_),
      .given = {.repeated_field = true},
      .mends = ast::kinds(ast::kind::and_, ast::kind::or_),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_other_sql(statement)) return;
      each_clash(
         statement, node, beside::earlier,
         [](const condition_pair& pair) { return !pair.tests_null() && pair.is_always_either(); },
         [&](const ast::node& first, const ast::node& second) { say(statement, node, first, second, report); });
      each_tied_condition(statement, node, [&](const tied_condition& found) {
         if (!lets_all_pass(statement, found)) return;
         const bool is_first = found.lone->where.begin < found.nearest->where.begin;
         const ast::node& first = is_first ? *found.lone : *found.nearest;
         say(statement, node, first, is_first ? *found.nearest : *found.lone, report);
      });
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& first,
                             const ast::node& second, report& report) {
      diagnostic& finding =
         report.say(second.where, {"every value passes `{}` or `{}`", statement.view(first), statement.view(second)},
                    "join them with `and` if a row has to pass both");
      finding.see(first.where, "this is the other condition");
      const bool is_pair = statement.child(parent, 1) != nullptr && statement.child(parent, 2) == nullptr;
      const span sign{parent.at, parent.at + 2};
      if (is_pair && ascii::same_word(sign.of(statement.text), "or"))
         finding.suggest("join them with `and`", {{sign, "and"}});
   }
};

} // namespace zoql::rules
