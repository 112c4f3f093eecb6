// Zuora reads true and false from texts too.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct text_for_boolean {
   static constexpr zoql::about about{
      .name = "text-for-boolean",
      .summary = "`true` or `false` in quotes",
      .why = "The member is a boolean in the API's document. Zuora's own samples and running clients send it "
             "as a text, and Zuora takes both.",
      .source = "P POST",
      .bad =
         R"({"useQueryLabels": "true", "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::text_for_boolean, report);
   }
};

} // namespace zoql::aqua::rules
