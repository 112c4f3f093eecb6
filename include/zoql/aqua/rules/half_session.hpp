// A stateful job needs a partner and a project.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct half_session {
   static constexpr zoql::about about{
      .name = "half-session",
      .summary = "a partner without a project, or the other way round",
      .why = "A job of version 1.1 is stateful where both `partner` and `project` are given. With one of "
             "them it runs as a stateless one, a full load each time, and nothing says so (AQuA's page on "
             "stateless and stateful modes).",
      .source = "MODES",
      .bad =
         R"({"version": "1.1", "partner": "acme", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.version() != request_version::v1_1 && request.version() != request_version::v1_2) return;
      const located_json* const partner = request.member("partner");
      const located_json* const project = request.member("project");
      if ((partner == nullptr) == (project == nullptr)) return;
      const located_json& half = partner != nullptr ? *partner : *project;
      report.say(half.key_where,
                 {"{} without {}: the job is stateless", partner != nullptr ? "`partner`" : "`project`",
                  partner != nullptr ? "`project`" : "`partner`"},
                 "give both for a stateful job, or none for a stateless one");
   }
};

} // namespace zoql::aqua::rules
