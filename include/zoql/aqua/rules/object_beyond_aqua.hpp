// Some objects are not for AQuA.
#pragma once

#include <zoql/aqua/base_object.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct object_beyond_aqua {
   static constexpr zoql::about about{
      .name = "object-beyond-aqua",
      .summary = "an object that AQuA cannot query",
      .why = "ChargeMetrics and ChargeMetricsDiscountAllocationDetail cannot be queried through AQuA (page "
             "on its limits).",
      .source = "LIM",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from ChargeMetrics"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from RatePlanCharge"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const ast::node* const object = base_object(query.statement);
         if (object == nullptr || !lists(beyond_reach, query.statement.view(*object))) continue;
         report.say(request.place_of(query, object->where), {"AQuA cannot query {}", query.statement.view(*object)});
      }
   }
};

} // namespace zoql::aqua::rules
