// Some objects are on their way out.
#pragma once

#include <zoql/aqua/base_object.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/wsdl_version.hpp>

namespace zoql::aqua::rules {

struct deprecated_object {
   static constexpr zoql::about about{
      .name = "deprecated-object",
      .summary = "an object of ZOQL that the API version of the query deprecates",
      .why = "WSDL 144 deprecates ChargeMetrics and ChargeMetricsRun, because hardly anybody uses them (version "
             "history of the SOAP API). AQuA does not take the former at all.",
      .source = "SOAPH",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoql", "apiVersion": "144.0", "query": "select Id from ChargeMetricsRun"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoql", "apiVersion": "143.0", "query": "select Id from ChargeMetricsRun"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      constexpr unsigned first = 144;
      for (const payload_query& query : request.queries()) {
         const ast::node* const object = base_object(query.statement);
         if (object == nullptr || query.statement.language != dialect::zoql) continue;
         if (query.api_version.value_or(newest_wsdl_version) < first) continue;
         if (!lists(deprecated_objects, query.statement.view(*object))) continue;
         report.say(request.place_of(query, object->where),
                    {"{} is deprecated from WSDL {} on", query.statement.view(*object), std::uint64_t{first}},
                    {"do without it, or set `apiVersion` below {}", std::uint64_t{first}});
      }
   }
};

} // namespace zoql::aqua::rules
