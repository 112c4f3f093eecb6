// A job has at most 50 queries.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql::aqua::rules {

struct too_many_queries {
   static constexpr zoql::about about{
      .name = "too-many-queries",
      .summary = "more than 50 queries in one job",
      .why = "Zuora refuses the job with error 90004 (AQuA's pages on limits and on error codes).",
      .source = "LIM ERR",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}…]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
      .bad_stand_in = {.mark = "…",
                       .text = R"(, {"name": "b", "type": "zoqlexport", "query": "select Id from Account"})",
                       .times = 50},
   };

   static void check(payload& request, report& report) {
      constexpr std::size_t most = 50;
      const located_json* const list = request.member("queries");
      if (list == nullptr || list->type != json_type::array || list->children.size() <= most) return;
      report.say(list->children[most].where.joined(list->children.back().where),
                 {"{} queries are too many: error 90004", std::uint64_t{list->children.size()}},
                 "a job takes 50; part them over several jobs");
   }
};

} // namespace zoql::aqua::rules
