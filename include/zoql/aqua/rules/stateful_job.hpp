// Zuora advises against sessions.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct stateful_job {
   static constexpr zoql::about about{
      .name = "stateful-job",
      .summary = "a stateful job",
      .why = "Zuora advises today to send stateless jobs and to keep the high-water mark yourself: "
             "`UpdatedDate >= a and UpdatedDate < b`, with b two hours or more before now (page on the "
             "high-water mark approach).",
      .source = "HWM",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-01T00:00:00Z' and UpdatedDate < '2026-01-02T00:00:00Z'"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
      .on_request = true,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != true) return;
      report.say(request.member("partner")->key_where,
                 "Zuora advises stateless jobs with a high-water mark of your own",
                 "filter by `UpdatedDate >= a and UpdatedDate < b`, with b two hours or more before now");
   }
};

} // namespace zoql::aqua::rules
