// A column of deleted records has a name.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <algorithm>
#include <string_view>

namespace zoql::aqua::rules {

struct deleted_without_column {
   static constexpr zoql::about about{
      .name = "deleted-without-column",
      .summary = "`deleted` without a `column`",
      .why = "`deleted.column` names the column that tells deleted records from others, and it is how they are asked "
             "for (page on deleted data). Every request that runs has it; what Zuora makes of one without, no page "
             "says.",
      .source = "DEL1 P",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"format": "Boolean"}, "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "deleted": {"column": "Deleted", "format": "Boolean"}, "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const located_json* const deleted = given(*query.entry, "deleted");
         if (deleted == nullptr) continue;
         if (deleted->type == json_type::array && deleted->children.empty())
            report.say(deleted->where, "`deleted` is an empty list and names no column", help);
         if (deleted->type == json_type::object) check_one(*deleted, report);
         for (const located_json& entry : deleted->children) {
            if (deleted->type == json_type::array && entry.type == json_type::object) check_one(entry, report);
         }
      }
   }

private:
   static constexpr std::string_view help = "write \"deleted\": {\"column\": \"Deleted\", \"format\": \"Boolean\"}";

   static void check_one(const located_json& deleted, report& report) {
      const located_json* const column = given(deleted, "column");
      if (column != nullptr && !is_blank(column)) return;
      // A slip in a name may be the column's.
      const bool knows_all = std::ranges::all_of(deleted.children, [](const located_json& one) {
         return one.key == "column" || one.key == "format" || one.key == "forceExport";
      });
      if (knows_all) report.say(column != nullptr ? column->where : deleted.where, "`deleted` names no column", help);
   }
};

} // namespace zoql::aqua::rules
