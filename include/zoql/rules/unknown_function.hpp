// Export ZOQL has five aggregates and six date functions.
#pragma once

#include <string_view>
#include <zoql/edit_distance.hpp>
#include <zoql/foreign.hpp>
#include <zoql/functions.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unknown_function {
   static constexpr zoql::about about{
      .name = "unknown-function",
      .summary = "a function that Export ZOQL has not",
      .why = "The functions are avg, count, max, min, sum (aggregate functions page) and DATE, YEAR, MONTH, "
             "WEEK, WEEKOFYEAR, QUARTER (page on special datetime features).",
      .source = "S07 S19 E3 E8",
      .bad = "select day(UpdatedDate) from Invoice",
      .good = "select month(UpdatedDate) from Invoice",
      .dialects = with(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call),
      .mends = ast::kinds(ast::kind::function),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node& function = *statement.child(node, 0);
      const std::string_view name = statement.view(function);
      if (is_function(name) || is_foreign(statement, node) || function.kind != ast::kind::function) return;
      const ast::node* const argument = statement.child(node, 1);
      if (argument != nullptr && argument->kind == ast::kind::statement) return;
      diagnostic& finding =
         report.say(function.where, {"there is no function `{}`", name},
                    "there are avg, count, max, min, sum, date, year, month, week, weekofyear and quarter");
      if (!report.is_read()) return;
      const std::string_view meant = nearest(name, functions);
      if (meant.empty()) return;
      finding.help = {"did you mean `{}`?", meant};
      finding.suggest({"write `{}`", meant}, {{function.where, meant}});
   }
};

} // namespace zoql::rules
