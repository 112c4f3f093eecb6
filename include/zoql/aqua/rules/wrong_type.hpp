// A member is of the type its document gives.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct wrong_type {
   static constexpr zoql::about about{
      .name = "wrong-type",
      .summary = "a member of another type than the API has",
      .why = "The reference of the request gives each member a type; another one cannot be read.",
      .source = "P",
      .bad =
         R"({"nullReplacement": 0, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"nullReplacement": "0", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::wrong_type, report);
   }
};

} // namespace zoql::aqua::rules
