// One window of time is enough.
#pragma once

#include <zoql/aqua/incremental_time.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>

#include <algorithm>

namespace zoql::aqua::rules {

struct second_time_window {
   static constexpr zoql::about about{
      .name = "second-time-window",
      .summary = "`incrementalTime` together with a condition on `UpdatedDate`",
      .why =
         "`incrementalTime` makes a stateful job take the records changed since then; a condition of the statement on "
         "`UpdatedDate` is a second window over the first. Files with fewer records than either window has were seen "
         "(tap-zuora, issue 34).",
      .source = "TAP",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "incrementalTime": "2026-01-28 05:00:00", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-28T05:00:00Z'"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account where UpdatedDate >= '2026-01-28T05:00:00Z' and UpdatedDate < '2026-01-29T05:00:00Z'"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::seen,
   };

   static void check(payload& request, report& report) {
      const located_json* const time = request.member("incrementalTime");
      if (time == nullptr || !is_incremental_time(time->text) || request.is_stateful() != true) return;
      for (const payload_query& query : request.queries()) {
         const ast::statement& statement = query.statement;
         const auto own = std::ranges::find_if(statement.nodes, [&](const ast::node& node) {
            const ast::node* const field = node.kind == ast::kind::comparison ? statement.child(node, 0) : nullptr;
            return field != nullptr && field->kind == ast::kind::name && related_object(statement, *field).empty() &&
                   ascii::same_word(field_of(statement, *field), "UpdatedDate");
         });
         if (own == statement.nodes.end()) continue;
         report
            .say(request.place_of(query, own->where),
                 "a second window of time: records outside either of the two are left out",
                 "leave one of them out: this condition, or `incrementalTime`")
            .see(time->key_where, "the first window begins here");
      }
   }
};

} // namespace zoql::aqua::rules
