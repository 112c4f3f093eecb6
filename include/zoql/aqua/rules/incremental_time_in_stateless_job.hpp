// The incremental time is for stateful jobs.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct incremental_time_in_stateless_job {
   static constexpr zoql::about about{
      .name = "incremental-time-in-stateless-job",
      .summary = "`incrementalTime` in a stateless job",
      .why = "`incrementalTime` says since when a stateful job takes records. A stateless one has no such "
             "time (document of `POST /v1/batch-query`): put the time in the filter of each query.",
      .source = "P RETR",
      .bad =
         R"({"incrementalTime": "2026-01-28 05:00:00", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-28T05:00:00Z' and UpdatedDate < '2026-01-29T05:00:00Z'"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const time = request.member("incrementalTime");
      if (time == nullptr || request.is_stateful() != false) return;
      report.say(time->key_where, "a stateless job pays no heed to `incrementalTime`",
                 "make the job stateful, or filter by `UpdatedDate`");
   }
};

} // namespace zoql::aqua::rules
