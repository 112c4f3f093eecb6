// An object of JSON has each member once.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

namespace zoql::aqua::rules {

struct repeated_member {
   static constexpr zoql::about about{
      .name = "repeated-member",
      .summary = "a member that is written twice in one object",
      .why = "Readers of JSON take one of the two, most often the last (RFC 8259, section 4); the other is "
             "lost without a word.",
      .source = "RFC8259",
      .bad =
         R"({"format": "csv", "format": "gzip", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"format": "gzip", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      say_problems(request.problems(), schema_sin::repeated_member, report);
   }
};

} // namespace zoql::aqua::rules
