// Columns headed by names are easier to read for programs.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct label_headers {
   static constexpr zoql::about about{
      .name = "label-headers",
      .summary = "a job whose files are headed by labels",
      .why = "Without `useQueryLabels` files are headed by labels, `Account: Name`, that tenants may change; "
             "with it by `Account.Name`, as the query has it (document of `POST /v1/batch-query`).",
      .source = "P",
      .bad = R"({"queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const labels = request.member("useQueryLabels");
      if (says_yes(labels) || request.queries().empty()) return;
      if (labels != nullptr && !says_no(labels)) return; // another rule says that it is none of both
      const std::uint32_t begin = request.body().where.begin;
      diagnostic& finding = report.say(labels != nullptr ? labels->where : span{begin, begin + 1},
                                       "the files will be headed by labels that tenants may change",
                                       "set `useQueryLabels` to true where a program reads the files");
      if (labels != nullptr) finding.suggest("head columns by names", {{labels->where, "true"}});
   }
};

} // namespace zoql::aqua::rules
