// A query says its language.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct missing_query_type {
   static constexpr zoql::about about{
      .name = "missing-query-type",
      .summary = "a query that does not say its language",
      .why = "`type` says whether a statement is ZOQL or Export ZOQL. Every request that runs sends it; what "
             "Zuora takes without it, no page says.",
      .source = "P",
      .bad = R"({"useQueryLabels": true, "queries": [{"name": "a", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         if (given(*query.entry, "type") != nullptr) continue;
         const std::uint32_t begin = query.entry->where.begin;
         report.say({begin, begin + 1}, "this query has no `type`", "say \"zoql\" or \"zoqlexport\"");
      }
   }
};

} // namespace zoql::aqua::rules
