// An API version is one that there is.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/wsdl_version.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::aqua::rules {

struct future_api_version {
   static constexpr zoql::about about{
      .name = "future-api-version",
      .summary = "an `apiVersion` above that of the newest WSDL",
      .why = "`apiVersion` is the version of a WSDL, and the page on the version history of the SOAP API ends with "
             "153 (release 2025.Q4). No page says what Zuora makes of a later one. Where Zuora has published it "
             "since, turn this rule off.",
      .source = "P SOAPH",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "154.0", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "153.0", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         if (!query.api_version.has_value() || *query.api_version <= newest_wsdl_version) continue;
         const located_json& version = *given(*query.entry, "apiVersion");
         report.say(version.where,
                    {"`apiVersion` {} is above {}, the newest that is documented", std::string_view(version.text),
                     std::uint64_t{newest_wsdl_version}},
                    {"write \"{}.0\" or the version you tested with", std::uint64_t{newest_wsdl_version}});
      }
   }
};

} // namespace zoql::aqua::rules
