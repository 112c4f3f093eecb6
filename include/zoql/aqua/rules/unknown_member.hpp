// A request has the members its document has.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct unknown_member {
   static constexpr zoql::about about{
      .name = "unknown-member",
      .summary = "a member the API does not know",
      .why =
         "The reference of the request has no member of this name. Zuora takes the request all the same, as running "
         "clients show and as the page on `action/query` says (`rejectUnknownFields` is off), and ignores the member; "
         "a slip in its name goes unnoticed.",
      .source = "P",
      .bad =
         R"({"formt": "csv", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"format": "csv", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::unknown_member, report);
   }
};

} // namespace zoql::aqua::rules
