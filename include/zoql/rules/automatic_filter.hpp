// A filter that Zuora adds by itself.
#pragma once

#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct automatic_filter {
   static constexpr zoql::about about{
      .name = "automatic-filter",
      .summary = "a selected field that ZOQL filters by itself",
      .why =
         "ZOQL adds `AmendmentType = null or AmendmentType != 'RemoveProduct'` to a statement over RatePlan whose "
         "filter does not name AmendmentType (ZOQL page). Most programs want exactly that, so the rule reports only "
         "statements that select the field: the column never shows the value that was filtered out.",
      .source = "F26 Z1",
      .bad = "select Id, AmendmentType from RatePlan",
      .good = "select Id, AmendmentType from RatePlan where AmendmentType = null or AmendmentType != null",
      .dialects = dialects::zoql,
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object()) return;
      for (const catalogue::special_rule rule : names.object().specials()) {
         if (rule.kind() != catalogue::special::auto_filter) continue;
         const auto is_named = [&](const ast::node& name) {
            return catalogue::same_name(field_of(statement, name), rule.field());
         };
         if (first_name(statement, statement.clause(ast::kind::select), is_named) == nullptr) continue;
         if (first_name(statement, statement.clause(ast::kind::where), is_named) != nullptr) continue;
         report.say(node.where, {"ZOQL adds a filter to this statement: {}", rule.words()},
                    {"name `{}` in `where` to get all rows", rule.field()});
      }
   }
};

} // namespace zoql::rules
