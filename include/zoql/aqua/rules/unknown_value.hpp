// A member with a list of values takes no others.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct unknown_value {
   static constexpr zoql::about about{
      .name = "unknown-value",
      .summary = "a value that is none of those the member takes",
      .why =
         "The reference of the request lists the values. Of `format` it was seen live that another one is refused, as "
         "HTTP 200 with `success` false and code 50000090.",
      .source = "P EDR",
      .bad =
         R"({"format": "json", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"format": "csv", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::unknown_value, report);
      // Case counts in the format of deleted records; that of files is taken in either.
      say_problems(request.problems(), schema_sin::value_case, report,
                   [](const schema_problem& problem) { return problem.member != "format"; });
   }
};

} // namespace zoql::aqua::rules
