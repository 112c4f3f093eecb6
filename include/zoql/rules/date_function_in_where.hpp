// A date function in `where`, against the page and with running code.
#pragma once

#include <zoql/condition_calls.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct date_function_in_where {
   static constexpr zoql::about about{
      .name = "date-function-in-where",
      .summary = "a date function in `where`",
      .why =
         "Export ZOQL's page on special datetime features has these functions in the select list, `group by`, "
         "`having` and `order by` and forbids them in `where`; statements in production use them there, so the rule is "
         "off by default.",
      .source = "F16 E8",
      .bad = "select Id from Invoice where YEAR(UpdatedDate) = 2024",
      .good = "select Id from Invoice where UpdatedDate >= '2024-01-01' and UpdatedDate < '2025-01-01'",
      .dialects = dialects::zoqlexport,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where),
      .given = {.beside = ast::kinds(ast::kind::call)},
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      auto say = [&](const ast::node& call, std::string_view function) {
         if (!is_one_of(function, date_functions)) return;
         report.say(call.where, {"`{}` is a date function, which `where` does not take", function},
                    "compare the field itself with the first and the last day");
      };
      if (statement.present.has(ast::kind::call)) each_call(statement, node, say);
   }
};

} // namespace zoql::rules
