// The same condition twice.
#pragma once

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
      if (is_other_sql(statement)) return;
      seen_words seen;
      const ast::node* before = nullptr;
      for (const ast::node& condition : statement.children(node)) {
         const ast::node* const previous = before;
         before = &condition;
         if (!seen.add(mark_of(statement, condition))) continue;
         const ast::node* const first = find_before(statement, node, condition);
         if (first == nullptr) continue;
         report
            .say(condition.where, {"`{}` stands there already", statement.view(condition)},
                 "remove it, or mend what was meant to differ")
            .see(first->where, "here")
            .mend("remove it", {{{previous->where.end, condition.where.end}, ""}});
      }
   }

private:
   [[nodiscard]] static constexpr const ast::node* find_before(const ast::statement& statement, const ast::node& parent,
                                                               const ast::node& condition) noexcept {
      for (const ast::node& other : statement.children(parent)) {
         if (&other == &condition) return nullptr;
         if (is_same_condition(statement, other, condition)) return &other;
      }
      return nullptr;
   }
};

} // namespace zoql::rules
