// Members keep within the limits of the API.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/schema_problem.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zoql::aqua::rules {

struct out_of_limits {
   static constexpr zoql::about about{
      .name = "out-of-limits",
      .summary = "a value beyond the limits of its member",
      .why =
         "The reference of the request limits the member: the name of a job to 32 characters and that of an export to "
         "255, the offset to 3600 seconds, and `batchSize` to what is not negative.",
      .source = "P OFFS",
      .bad =
         R"({"name": "a name of more than thirty-two characters", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"name": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      // Of these, rules of their own say what goes wrong.
      constexpr std::array<std::string_view, 6> elsewhere{
         "apiVersion", "convertToCurrencies", "incrementalTime", "notifyUrl", "queries", "version"};
      say_problems(request.problems(), schema_sin::out_of_limits, report, [&](const schema_problem& problem) {
         return std::ranges::find(elsewhere, problem.member) != elsewhere.end();
      });
   }
};

} // namespace zoql::aqua::rules
