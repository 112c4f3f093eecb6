// A condition that changes nothing beside another.
#pragma once

#include <zoql/clashes.hpp>
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
      each_clash(
         statement, node, beside::all,
         [both](const condition_pair& pair) {
            return !pair.tests_null() && (both ? pair.first_implies_second() : pair.second_implies_first());
         },
         [&](const ast::node& other, const ast::node& idle) {
            report
               .say(idle.where, {"`{}` changes nothing beside `{}`", statement.view(idle), statement.view(other)},
                    "remove it, or mend the value that is wrong")
               .see(other.where, "this is the other condition");
         });
   }
};

} // namespace zoql::rules
