// A filter that Zuora adds by itself.
#pragma once

#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct automatic_filter {
   static constexpr zoql::about about{
      .name = "automatic-filter",
      .summary = "an object to whose statements ZOQL adds a filter of its own",
      .why = "ZOQL adds `AmendmentType = null or AmendmentType != 'RemoveProduct'` to a statement over RatePlan whose "
             "filter does not name AmendmentType (ZOQL page): removed rate plans are left out without a word.",
      .source = "F26 Z1",
      .bad = "select Id from RatePlan",
      .good = "select Id from RatePlan where AmendmentType = null or AmendmentType != null",
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
         if (first_name(statement, statement.clause(ast::kind::where), is_named) != nullptr) continue;
         report.say(node.where, {"ZOQL filters this by itself: {}", rule.words()},
                    {"name `{}` in `where` to get all rows, or to say that this is meant", rule.field()});
      }
   }
};

} // namespace zoql::rules
