// A number stands without quotes.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct text_for_number {
   static constexpr zoql::about about{
      .name = "text-for-number",
      .summary = "a number in quotes",
      .why = "The member is a number in the API's document, and no request that runs sends it as a text.",
      .source = "P OFFS",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "offset": "600", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "offset": 600, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::text_for_number, report);
   }
};

} // namespace zoql::aqua::rules
