// An aggregate takes a field, not another aggregate.
#pragma once

#include <zoql/functions.hpp>
#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct nested_aggregate {
   static constexpr zoql::about about{
      .name = "nested-aggregate",
      .summary = "an aggregate inside an aggregate",
      .why = "Aggregates do not nest (aggregate functions page; clause limits page).",
      .source = "S08 E3 E7",
      .bad = "select max(sum(Balance)) from Account",
      .good = "select max(Balance) from Account",
      .dialects = with(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!is_aggregate(statement.view(*statement.child(node, 0)))) return;
      walk(statement, node, [&](const ast::node& below) {
         if (below.kind != ast::kind::call || !is_aggregate(statement.view(*statement.child(below, 0)))) return true;
         report.say(below.where,
                    {"`{}` cannot stand inside `{}`", statement.view(*statement.child(below, 0)),
                     statement.view(*statement.child(node, 0))},
                    "take one aggregate of the field and the other of what comes back");
         return false;
      });
   }
};

} // namespace zoql::rules
