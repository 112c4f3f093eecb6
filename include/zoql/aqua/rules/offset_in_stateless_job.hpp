// The offset is for stateful jobs.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct offset_in_stateless_job {
   static constexpr zoql::about about{
      .name = "offset-in-stateless-job",
      .summary = "`offset` in a stateless job",
      .why = "`offset` makes the window of a stateful job begin earlier. A stateless one has no window (page "
             "on time offsets).",
      .source = "OFFS P",
      .bad =
         R"({"offset": 600, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "offset": 600, "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const offset = request.member("offset");
      if (offset == nullptr || offset->text == "0" || request.is_stateful() != false) return;
      report.say(offset->key_where, "a stateless job pays no heed to `offset`",
                 "make the job stateful, or leave it out");
   }
};

} // namespace zoql::aqua::rules
