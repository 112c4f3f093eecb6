// Some objects do not tell what was deleted.
#pragma once

#include <zoql/aqua/base_object.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct object_without_deleted {
   static constexpr zoql::about about{
      .name = "object-without-deleted",
      .summary = "a column of deleted records of an object that has none",
      .why = "The page on exporting deleted data lists the objects whose deleted records cannot be exported; "
             "asking for them is error 90017, or ends the batch as `deleted_notallowed`.",
      .source = "DEL1 ERR",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from AccountingCode"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const ast::node* const object = base_object(query.statement);
         if (object == nullptr || given(*query.entry, "deleted") == nullptr) continue;
         const std::string_view name = query.statement.view(*object);
         if (!lists(without_deleted_records, name)) continue;
         report
            .say(request.place_of(query, object->where), {"{} gives no deleted records: error 90017", name},
                 "leave `deleted` out for this query")
            .see(given(*query.entry, "deleted")->key_where, "the column is asked for here");
      }
   }
};

} // namespace zoql::aqua::rules
