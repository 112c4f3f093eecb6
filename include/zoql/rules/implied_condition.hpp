// A condition that changes nothing beside another.
#pragma once

#include <zoql/condition_pair.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct implied_condition {
   static constexpr zoql::about about{
      .name = "implied-condition",
      .summary = "a condition that changes nothing beside another",
      .why =
         "Where one condition holds the other holds as well, so that one of them has no effect; as a rule one of the "
         "two values is wrong. How `and` and `or` join is on ZOQL's and Export ZOQL's filter-statements pages.",
      .source = "F04 F12 Z2 E4",
      .bad = "select Id from Account where Balance > 5 and Balance > 3",
      .good = "select Id from Account where Balance > 3 and Balance < 5",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::and_, ast::kind::or_),
      .given = {.repeated_field = true},
   };

   /// Tests for null are left alone: they say what is meant, and ZOQL has a filter of its own that one of them turns
   /// off.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_other_sql(statement)) return;
      const bool both = node.kind == ast::kind::and_;
      const ast::node* said = nullptr;
      each_pair(statement, node, both ? ast::word::not_equal : ast::word::equal,
                [&](const ast::node& first, const ast::node& second, const condition_pair& pair) {
                   if (pair.tests_null()) return;
                   if (!pair.first_implies_second() && !pair.second_implies_first()) return;
                   const bool second_idle = both ? pair.first_implies_second() : pair.second_implies_first();
                   const ast::node& idle = second_idle ? second : first;
                   const ast::node& other = second_idle ? first : second;
                   if (said == &idle) return;
                   said = &idle;
                   report
                      .say(idle.where,
                           {"`{}` changes nothing beside `{}`", statement.view(idle), statement.view(other)},
                           "remove it, or mend the value that is wrong")
                      .see(other.where, "this is the other condition");
                });
   }
};

} // namespace zoql::rules
