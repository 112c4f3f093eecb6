// Some more objects do not tell what was deleted.
#pragma once

#include <zoql/aqua/base_object.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct object_seen_without_deleted {
   static constexpr zoql::about about{
      .name = "object-seen-without-deleted",
      .summary = "a column of deleted records of an object that was seen not to have them",
      .why = "No page lists the object, and yet clients that run leave the column out for it, because such a "
             "batch ends as `deleted_notallowed`.",
      .source = "TAP",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from ContactSnapshot"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::seen,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const ast::node* const object = base_object(query.statement);
         if (object == nullptr || given(*query.entry, "deleted") == nullptr) continue;
         const std::string_view name = query.statement.view(*object);
         if (!lists(seen_without_deleted_records, name)) continue;
         report
            .say(request.place_of(query, object->where), {"{} was seen to give no deleted records", name},
                 "leave `deleted` out for this query")
            .see(given(*query.entry, "deleted")->key_where, "the column is asked for here");
      }
   }
};

} // namespace zoql::aqua::rules
