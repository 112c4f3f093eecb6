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
         if (deleted == nullptr) continue;
         const bool is_list = deleted->type == json_type::array && !deleted->children.empty();
         const located_json& column = is_list ? deleted->children.front() : *deleted;
         if (column.type == json_type::object) check_column(*deleted, column, report);
      }
   }

private:
   static void check_column(const located_json& deleted, const located_json& column, report& report) {
      if (says_yes(given(column, "forceExport"))) return;
      diagnostic& finding = report.say(deleted.key_where, "a stateless job gives no deleted records: error 90012",
                                       "make the job stateful, or set `forceExport` in `deleted`");
      if (column.children.empty() || column.member("forceExport") != nullptr) return;
      const std::uint32_t end = column.children.back().where.end;
      finding.suggest("force the export", {{{end, end}, ", \"forceExport\": true"}});
   }
};

} // namespace zoql::aqua::rules
