// The same condition twice.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/same_condition.hpp>
#include <zoql/seen_words.hpp>

namespace zoql::rules {

struct repeated_condition {
   static constexpr zoql::about about{
      .name = "repeated-condition",
      .summary = "a condition that stands there twice",
      .why =
         "Joined by `and` or `or`, the second one changes nothing and counts toward the 200 conditions of ZOQL (ZOQL "
         "page); as a rule another field or value was meant.",
      .source = "F04 F12 M03 Z1 Z2 E4",
      .bad = "select Id from Account where Status = 'Active' or Status = 'Active'",
      .good = "select Id from Account where Status = 'Active' or Status = 'Draft'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::and_, ast::kind::or_),
      .given = {.repeated_field = true},
      .mends = condition_parts,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_other_sql(statement) || !may_repeat(statement, node)) return;
      growing<const ast::node*> conditions;
      for (const ast::node& condition : statement.children(node)) conditions.push_back(&condition);
      const auto order = [&](const ast::node* one, const ast::node* other) {
         return order_of_conditions(statement, *one, *other);
      };
      each_repeated(conditions, order, [&](const ast::node* first, std::size_t place) {
         const ast::node& condition = *conditions[place];
         report
            .say(condition.where, {"`{}` stands there already", statement.view(condition)},
                 "remove it, or mend what was meant to differ")
            .see(first->where, "here")
            .mend("remove it", {{{conditions[place - 1]->where.end, condition.where.end}, ""}});
      });
   }

private:
   [[nodiscard]] static constexpr bool may_repeat(const ast::statement& statement, const ast::node& node) {
      seen_words seen;
      for (const ast::node& condition : statement.children(node)) {
         if (seen.add(mark_of(statement, condition))) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
