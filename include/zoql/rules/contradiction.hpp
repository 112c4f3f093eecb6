// Two conditions that are never true together.
#pragma once

#include <zoql/clashes.hpp>
#include <zoql/condition_pair.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct contradiction {
   static constexpr zoql::about about{
      .name = "contradiction",
      .summary = "conditions joined by `and` that are never true together",
      .why =
         "A field has one value in a row, so that `and` between the two leaves no row; Zuora answers with nothing and "
         "no word about it. How `and` and `or` join is on ZOQL's and Export ZOQL's filter-statements pages.",
      .source = "F04 F12 Z2 E4",
      .bad = "select Id from Account where Status = 'Active' and Status = 'Draft'",
      .good = "select Id from Account where Status = 'Active' or Status = 'Draft'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::and_),
      .given = {.repeated_field = true},
      .mends = ast::kinds(ast::kind::and_, ast::kind::or_),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_other_sql(statement)) return;
      each_clash(
         statement, node, beside::earlier, [](const condition_pair& pair) { return pair.is_never_both(); },
         [&](const ast::node& first, const ast::node& second) { say(statement, node, first, second, report); });
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& first,
                             const ast::node& second, report& report) {
      bound one;
      bound other;
      static_cast<void>(read_bound(statement, first, one));
      static_cast<void>(read_bound(statement, second, other));
      const bool choice = one.sign == ast::word::equal && other.sign == ast::word::equal;
      diagnostic& finding = report.say(
         second.where, {"`{}` is never true together with `{}`", statement.view(second), statement.view(first)},
         choice ? "join the two with `or` if either will do" : "mend one of the two");
      finding.see(first.where, "this is the other condition");
      const bool alone = &first == statement.child(parent, 0) && &second == statement.child(parent, 1) &&
                         statement.child(parent, 2) == nullptr;
      if (!choice || !alone) return;
      const span sign{parent.at, parent.at + 3};
      if (ascii::same_word(sign.of(statement.text), "and")) finding.suggest("join them with `or`", {{sign, "or"}});
   }
};

} // namespace zoql::rules
