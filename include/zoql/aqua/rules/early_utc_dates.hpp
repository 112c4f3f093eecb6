// Times in UTC need a late API version.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct early_utc_dates {
   static constexpr zoql::about about{
      .name = "early-utc-dates",
      .summary = "`dateTimeUtc` with an API version before 69",
      .why = "`dateTimeUtc` needs API version 69 (document of `POST /v1/batch-query`): from it on dates are "
             "told apart from times.",
      .source = "P DATE69",
      .bad =
         R"({"dateTimeUtc": true, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "68.0", "query": "select Id from Account"}]})",
      .good =
         R"({"dateTimeUtc": true, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "69.0", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      constexpr unsigned first = 69;
      const located_json* const utc = request.member("dateTimeUtc");
      if (!says_yes(utc)) return;
      for (const payload_query& query : request.queries()) {
         if (!query.api_version.has_value() || *query.api_version >= first) continue;
         report
            .say(given(*query.entry, "apiVersion")->where,
                 {"`dateTimeUtc` needs WSDL {} or later; this query has {}", std::uint64_t{first},
                  std::uint64_t{*query.api_version}},
                 {"set `apiVersion` to {} or later", std::uint64_t{first}})
            .see(utc->key_where, "times in UTC are asked for here");
      }
   }
};

} // namespace zoql::aqua::rules
