// A query has one column of deleted records.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct several_deleted_columns {
   static constexpr zoql::about about{
      .name = "several-deleted-columns",
      .summary = "`deleted` with more than one column",
      .why = "The API's document has a list in `deleted`, and Zuora's own samples and every client that runs send one "
             "object: a query has one column of deleted records. What Zuora makes of a second one, no page says.",
      .source = "DEL1 P",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": [{"column": "Gone"}, {"column": "Deleted"}], "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted"}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const located_json* const deleted = given(*query.entry, "deleted");
         if (deleted == nullptr || deleted->type != json_type::array || deleted->children.size() < 2) continue;
         report.say(deleted->where, {"`deleted` lists {} columns", std::uint64_t{deleted->children.size()}},
                    "write one object; a query has one column of deleted records");
      }
   }
};

} // namespace zoql::aqua::rules
