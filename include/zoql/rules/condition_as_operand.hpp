// A condition is true or false, and nothing is asked of that.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct condition_as_operand {
   static constexpr zoql::about about{
      .name = "condition-as-operand",
      .summary = "a condition where a field or a value has to stand",
      .why =
         "A condition is a field, an operator and a value, and follows `where` or `having`; select list, `group "
         "by` and `order by` take fields and functions of them (ZOQL's filter-statements page; Export ZOQL's filter "
         "statement reference, its pages on select statements and clauses).",
      .source = "F01 F10 Z2 E2 E5 E6",
      .bad = "select Id from Account where (Balance > 5) = true",
      .good = "select Id from Account where Balance > 5",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits =
         ast::kinds(ast::kind::select, ast::kind::aliased, ast::kind::group_by, ast::kind::order_item, ast::kind::from,
                    ast::kind::comparison, ast::kind::like, ast::kind::is_null, ast::kind::in, ast::kind::between),
      .given = {.children = ast::kinds(ast::kind::group)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const bool is_compared = condition_kinds.has(node.kind);
      for (const ast::node& child : statement.children(node)) {
         if (child.kind != ast::kind::group) continue;
         const ast::node& inside = unwrapped(statement, child);
         if (!condition_kinds.has(inside.kind)) continue;
         report.say(child.where,
                    {is_compared ? "`{}` is a condition; a field or a value has to stand here"
                                 : "`{}` is a condition; a name has to stand here",
                     statement.view(inside)},
                    is_compared ? "join conditions with `and` or `or`" : message());
      }
   }
};

} // namespace zoql::rules
