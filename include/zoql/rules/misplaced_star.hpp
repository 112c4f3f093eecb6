// `*` stands in the select list and in `count(*)`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct misplaced_star {
   static constexpr zoql::about about{
      .name = "misplaced-star",
      .summary = "`*` where only a field can stand",
      .why = "Of the aggregates only `count` takes `*` (aggregate functions page), and no page shows it behind"
             " `where`, `group by` or `order by`.",
      .source = "S07 E3",
      .bad = "select sum(*) from Account",
      .good = "select count(*) from Account",
      .dialects = with(&capabilities::select_star),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call, ast::kind::group_by, ast::kind::order_item, ast::kind::comparison),
      .given = {.children = ast::kinds(ast::kind::star), .child_flags = ast::flag::whole_object},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_counting(statement, node) && !node.has(ast::flag::distinct)) return;
      for (const ast::node& thing : statement.children(node)) {
         if (thing.kind != ast::kind::star && !(thing.kind == ast::kind::name && thing.has(ast::flag::whole_object)))
            continue;
         report.say(thing.where, "`*` cannot stand here",
                    node.kind == ast::kind::call ? "name a field; only `count(*)` takes it" : "name a field");
      }
   }

private:
   [[nodiscard]] static constexpr bool is_counting(const ast::statement& statement, const ast::node& node) noexcept {
      if (node.kind != ast::kind::call || !ascii::same_word(statement.view(*statement.child(node, 0)), "count"))
         return false;
      const ast::node* const argument = statement.child(node, 1);
      return argument != nullptr && argument->kind == ast::kind::star;
   }
};

} // namespace zoql::rules
