// A query has a statement.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct missing_member {
   static constexpr zoql::about about{
      .name = "missing-member",
      .summary = "a member that has to be there and is not",
      .why =
         "An entry of `queries` without its statement asks for nothing, and null is the same as nothing (AQuA's page "
         "on posting queries). The reference requires `queryString` of `action/query`, and `Format` and `Query` of "
         "`object/export`.",
      .source = "P",
      .bad = R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::missing_member, report);
   }
};

} // namespace zoql::aqua::rules
