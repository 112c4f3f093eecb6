// `*` names no fields that could be grouped.
#pragma once

#include <zoql/grouping.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct star_with_group_by {
   static constexpr zoql::about about{
      .name = "star-with-group-by",
      .summary = "`*` in a statement with `group by`",
      .why = "Every selected column has to appear in `group by` or inside an aggregate (Export ZOQL clauses page), and "
             "`*` stands for all of them.",
      .source = "S17 E6",
      .bad = "select * from Account group by Status",
      .good = "select Status, count(*) from Account group by Status",
      .dialects = with(&capabilities::grouping),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
      .given = {.beside = ast::kinds(ast::kind::group_by)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const groups = statement.clause(ast::kind::group_by);
      if (groups == nullptr) return;
      for (const ast::node& item : statement.children(node)) {
         const ast::node& thing = statement.unaliased(item);
         if (!is_whole_object(thing)) continue;
         report
            .say(thing.where, {"`{}` cannot be grouped", statement.view(thing)},
                 "name the grouped fields and the aggregates")
            .see(groups->where, "these are the groups");
      }
   }
};

} // namespace zoql::rules
