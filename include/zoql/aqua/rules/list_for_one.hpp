// What is documented as a list is one object on the wire.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct list_for_one {
   static constexpr zoql::about about{
      .name = "list-for-one",
      .summary = "`deleted` as a list",
      .why = "The API's document has a list here, and yet Zuora's own samples and every client that runs "
             "send one object; nobody was seen sending a list.",
      .source = "DEL1",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": [{"column": "Deleted", "format": "Boolean"}], "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::seen,
   };

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::list_for_one, report);
   }
};

} // namespace zoql::aqua::rules
