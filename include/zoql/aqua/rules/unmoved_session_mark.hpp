// A job with a time of its own leaves the mark of its session where it is.
#pragma once

#include <zoql/aqua/incremental_time.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct unmoved_session_mark {
   static constexpr zoql::about about{
      .name = "unmoved-session-mark",
      .summary = "`incrementalTime` in a stateful job, which does not move the mark of its session",
      .why = "Each job of a session takes the records since the one before. A job with `incrementalTime` takes those "
             "since that time instead, and was seen not to count as the one before: the next job without it begins "
             "where the last one without it did (guardian/support-service-lambdas).",
      .source = "GUA RETR",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "incrementalTime": "2026-01-28 05:00:00", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::seen,
   };

   static void check(payload& request, report& report) {
      const located_json* const time = request.member("incrementalTime");
      if (time == nullptr || request.is_stateful() != true) return;
      // One that can be mended is as good.
      if (!is_incremental_time(time->text) && !is_incremental_time(time->text, 'T')) return;
      report.say(time->key_where,
                 "`incrementalTime` does not move the mark from which the next job of the session begins",
                 "keep the time yourself and send it with every job of the session, or leave it out of all");
   }
};

} // namespace zoql::aqua::rules
