// `*` stands in a select list and in `count(*)`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/functions.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct misplaced_star {
   static constexpr zoql::about about{
      .name = "misplaced-star",
      .summary = "`*` where only a field can stand",
      .why = "Of the aggregates only `count` takes `*` (aggregate functions page), and no page shows it after"
             " `where`, `group by` or `order by`.",
      .source = "S07 F01 F10 Z2 E3 E5",
      .bad = "select Id from Account where *",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call, ast::kind::group_by, ast::kind::order_item, ast::kind::comparison,
                           ast::kind::like, ast::kind::is_null, ast::kind::in, ast::kind::between, ast::kind::where,
                           ast::kind::having, ast::kind::and_, ast::kind::or_, ast::kind::not_, ast::kind::group),
      .given = {.children = ast::kinds(ast::kind::star), .child_flags = ast::flag::whole_object},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::call && !is_judged(statement, node)) return;
      if (is_counting(statement, node) && !node.has(ast::flag::distinct)) return;
      for (const ast::node& thing : statement.children(node)) {
         if (thing.kind != ast::kind::star && !(thing.kind == ast::kind::name && thing.has(ast::flag::whole_object)))
            continue;
         report.say(thing.where, "`*` cannot stand here", help(node.kind));
      }
   }

private:
   /// What function an unknown one was meant to be is not known.
   [[nodiscard]] static constexpr bool is_judged(const ast::statement& statement, const ast::node& call) noexcept {
      return capabilities_of(statement.language).functions && is_function(statement.view(*statement.child(call, 0)));
   }

   [[nodiscard]] static constexpr message help(ast::kind parent) noexcept {
      using ast::kind;
      if (parent == kind::call) return "name a field; only `count(*)` takes it";
      if (ast::kinds(kind::where, kind::having, kind::and_, kind::or_, kind::not_).has(parent))
         return "write a condition, or remove the word before it";
      return "name a field";
   }

   [[nodiscard]] static constexpr bool is_counting(const ast::statement& statement, const ast::node& node) noexcept {
      if (node.kind != ast::kind::call || !ascii::same_word(statement.view(*statement.child(node, 0)), "count"))
         return false;
      const ast::node* const argument = statement.child(node, 1);
      return argument != nullptr && argument->kind == ast::kind::star;
   }
};

} // namespace zoql::rules
