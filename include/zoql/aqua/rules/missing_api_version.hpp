// A query that says its API version keeps its meaning.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct missing_api_version {
   static constexpr zoql::about about{
      .name = "missing-api-version",
      .summary = "a query without `apiVersion`",
      .why = "A query without `apiVersion` is read by Zuora's latest, and what it means may change with the "
             "next release: from 69 on dates are no times, from 79 on some fields have other values (SOAP "
             "API version history).",
      .source = "SOAPH FV",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "96.0", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
      .on_request = true,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         if (given(*query.entry, "apiVersion") != nullptr) continue;
         const std::uint32_t begin = query.entry->where.begin;
         report.say({begin, begin + 1}, "this query is read by whatever API version is the latest",
                    "say which one it was written for, such as \"apiVersion\": \"96.0\"");
      }
   }
};

} // namespace zoql::aqua::rules
