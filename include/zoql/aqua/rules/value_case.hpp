// Values are written as their list has them.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct value_case {
   static constexpr zoql::about about{
      .name = "value-case",
      .summary = "a value in another case than the API lists it",
      .why = "Zuora's document lists the value in another case. Whether case counts is documented for none "
             "of these members but `deleted.format`; `format` is taken in either case.",
      .source = "P",
      .bad =
         R"({"encrypted": "NONE", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"encrypted": "none", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      // Of the format of deleted records the page says that case counts.
      say_problems(request.problems(), schema_sin::value_case, report,
                   [](const schema_problem& problem) { return problem.member == "format"; });
   }
};

} // namespace zoql::aqua::rules
