// Deleted records are for stateful jobs.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct deleted_in_stateless_job {
   static constexpr zoql::about about{
      .name = "deleted-in-stateless-job",
      .summary = "a column of deleted records in a stateless job",
      .why = "Zuora refuses the job with error 90012 (AQuA error codes), unless `deleted.forceExport` is "
             "true, as on the page on deleted data in stateless jobs.",
      .source = "ERR DEL0",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean", "forceExport": true}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != false) return;
      for (const payload_query& query : request.queries()) {
         const located_json* const deleted = given(*query.entry, "deleted");
         if (deleted == nullptr || deleted->type != json_type::object) continue;
         if (says_yes(given(*deleted, "forceExport"))) continue;
         diagnostic& finding = report.say(deleted->key_where, "a stateless job gives no deleted records: error 90012",
                                          "make the job stateful, or set `forceExport` in `deleted`");
         if (deleted->children.empty() || deleted->member("forceExport") != nullptr) continue;
         const std::uint32_t end = deleted->children.back().where.end;
         finding.suggest("force the export", {{{end, end}, ", \"forceExport\": true"}});
      }
   }
};

} // namespace zoql::aqua::rules
