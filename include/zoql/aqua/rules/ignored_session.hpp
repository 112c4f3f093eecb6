// Version 1.0 knows no sessions.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct ignored_session {
   static constexpr zoql::about about{
      .name = "ignored-session",
      .summary = "a partner or a project in a job of version 1.0",
      .why = "Version 1.0, which is also what is taken where none is given, is always stateless, whatever "
             "`partner` and `project` say (AQuA's page on stateless and stateful modes).",
      .source = "MODES P",
      .bad =
         R"({"partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.version() != request_version::v1_0) return;
      for (const std::string_view name : {"partner", "project"}) {
         const located_json* const member = request.member(name);
         if (member == nullptr || is_blank(member)) continue;
         report.say(member->key_where, {"version 1.0 pays no heed to `{}`", name},
                    "say \"version\": \"1.1\" for a stateful job");
      }
   }
};

} // namespace zoql::aqua::rules
