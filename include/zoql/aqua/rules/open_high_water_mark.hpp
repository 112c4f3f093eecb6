// A high-water mark has two ends.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>

namespace zoql::aqua::rules {

struct open_high_water_mark {
   static constexpr zoql::about about{
      .name = "open-high-water-mark",
      .summary = "`UpdatedDate` with a beginning and no end",
      .why = "Records that are being written while the job runs may be missed for good by one that takes all "
             "since a time: the next job begins later. Zuora advises `UpdatedDate >= a and UpdatedDate < b`, "
             "with b two hours or more before now (page on the high-water mark approach).",
      .source = "HWM",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-01T00:00:00Z'"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-01T00:00:00Z' and UpdatedDate < '2026-01-02T00:00:00Z'"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != false) return;
      for (const payload_query& query : request.queries()) {
         const ast::node* begin = nullptr;
         bool has_end = false;
         for (const ast::node& node : query.statement.nodes) {
            if (node.kind != ast::kind::comparison) continue;
            const ast::node* const field = query.statement.child(node, 0);
            if (field == nullptr || field->kind != ast::kind::name) continue;
            if (!ascii::same_word(field_of(query.statement, *field), "UpdatedDate")) continue;
            if (node.word == ast::word::less || node.word == ast::word::less_or_equal) has_end = true;
            if (node.word == ast::word::greater || node.word == ast::word::greater_or_equal) begin = &node;
         }
         if (begin == nullptr || has_end) continue;
         report.say(request.place_of(query, begin->where),
                    "what is being written while this runs may be missed for good",
                    "end the time two hours or more before now: `and UpdatedDate < …`");
      }
   }
};

} // namespace zoql::aqua::rules
