// An aggregate counts groups, and `where` comes before the groups are made.
#pragma once

#include <zoql/condition_calls.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct aggregate_in_where {
   static constexpr zoql::about about{
      .name = "aggregate-in-where",
      .summary = "an aggregate in `where` instead of `having`",
      .why = "Export ZOQL's pages on aggregate functions and clauses have aggregates in the select list, `having` and "
             "`order by`; `where` picks rows before they are grouped.",
      .source = "F15 E3 E6",
      .bad = "select Status from Account where count(Id) > 1 group by Status",
      .good = "select Status from Account group by Status having count(Id) > 1",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::where),
      .given = {.beside = ast::kinds(ast::kind::call)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      auto say = [&](const ast::node& call, std::string_view function) {
         if (!is_one_of(function, aggregates)) return;
         report.say(call.where, {"`{}` is an aggregate, which `where` does not take", function},
                    "put the condition into `having`");
      };
      if (statement.present.has(ast::kind::call)) each_call(statement, node, say);
   }
};

} // namespace zoql::rules
