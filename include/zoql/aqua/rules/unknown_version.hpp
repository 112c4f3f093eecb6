// AQuA has versions 1.0 and 1.1, and takes 1.2.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct unknown_version {
   static constexpr zoql::about about{
      .name = "unknown-version",
      .summary = "a version of AQuA that there is not",
      .why = "AQuA's page on stateless and stateful modes knows the versions 1.0 and 1.1; running clients "
             "send 1.2 as well. No other was ever seen.",
      .source = "MODES",
      .bad =
         R"({"version": "2.0", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const version = request.member("version");
      if (version == nullptr || request.version() != request_version::unknown) return;
      if (version->type != json_type::string && version->type != json_type::number) return;
      if (is_blank(version)) return;
      report.say(
         version->where,
         {version->type == json_type::string ? "there is no version \"{}\" of AQuA" : "there is no version {} of AQuA",
          request.keep(version->text)},
         "write \"1.0\", or \"1.1\" for a job that may be stateful");
   }
};

} // namespace zoql::aqua::rules
