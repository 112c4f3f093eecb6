// Functions and aliases keep a result in one file.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <algorithm>

namespace zoql::aqua::rules {

struct unsegmented_query {
   static constexpr zoql::about about{
      .name = "unsegmented-query",
      .summary = "a query of a stateful job whose result will not be parted",
      .why = "Where segmentation is on, the full load of a stateful job comes in files of at most 500,000 "
             "records, unless the query has a function or an alias (page on file segmentation).",
      .source = "SEG",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select count(Id) from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
      .on_request = true,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != true) return;
      for (const payload_query& query : request.queries()) {
         const auto reason = std::ranges::find_if(query.statement.nodes, [](const ast::node& node) {
            return node.kind == ast::kind::call || node.kind == ast::kind::alias;
         });
         if (reason == query.statement.nodes.end()) continue;
         report.say(request.place_of(query, reason->where),
                    {"with {} the result of a full load is one file, however large",
                     reason->kind == ast::kind::call ? "a function" : "an alias"});
      }
   }
};

} // namespace zoql::aqua::rules
