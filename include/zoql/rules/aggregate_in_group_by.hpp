// `group by` makes the groups that an aggregate counts.
#pragma once

#include <zoql/condition_calls.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct aggregate_in_group_by {
   static constexpr zoql::about about{
      .name = "aggregate-in-group-by",
      .summary = "an aggregate in `group by`",
      .why =
         "`group by` takes fields and date functions (Export ZOQL clauses page, page on special datetime features); "
         "an aggregate has a value only once the groups are made.",
      .source = "C01 E6 E8",
      .bad = "select Status from Account group by Status, count(Id)",
      .good = "select Status, count(Id) from Account group by Status",
      .dialects = with(&capabilities::grouping),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::group_by),
      .given = {.beside = ast::kinds(ast::kind::call)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      auto say = [&](const ast::node& call, std::string_view function) {
         if (!is_one_of(function, aggregates)) return;
         report.say(call.where, {"`{}` is an aggregate, which `group by` does not take", function},
                    "group by a field, and put the aggregate into the select list");
      };
      if (statement.present.has(ast::kind::call)) each_call(statement, node, say);
   }
};

} // namespace zoql::rules
