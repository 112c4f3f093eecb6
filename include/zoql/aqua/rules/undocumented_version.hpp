// Version 1.2 is on no page of today.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct undocumented_version {
   static constexpr zoql::about about{
      .name = "undocumented-version",
      .summary = "version 1.2",
      .why = "Running clients send 1.2, which behaves as 1.1 does; an old page listed it, and no page of "
             "today does.",
      .source = "KCVER TAP EST",
      .bad =
         R"({"version": "1.2", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::seen,
   };

   static void check(payload& request, report& report) {
      const located_json* const version = request.member("version");
      if (request.version() != request_version::v1_2) return;
      diagnostic& finding = report.say(version->where, "version 1.2 is documented nowhere", "write \"1.1\"");
      finding.suggest("write 1.1", {{version->where, "\"1.1\""}});
   }
};

} // namespace zoql::aqua::rules
