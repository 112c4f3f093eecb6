// Query names are told apart.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <map>
#include <string_view>

namespace zoql::aqua::rules {

struct duplicate_query_name {
   static constexpr zoql::about about{
      .name = "duplicate-query-name",
      .summary = "two queries of one name",
      .why = "The name tells which file is whose; it should be there once in a request (document of `POST "
             "/v1/batch-query`). A sample of Zuora's own has one twice, so such a job runs.",
      .source = "P DEL0",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}, {"name": "a", "type": "zoqlexport", "query": "select Id from Invoice"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}, {"name": "b", "type": "zoqlexport", "query": "select Id from Invoice"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      std::map<std::string_view, span> seen;
      for (const payload_query& query : request.queries()) {
         const located_json* const name = given(*query.entry, "name");
         if (name == nullptr || name->type != json_type::string) continue;
         const auto [first, is_new] = seen.emplace(name->text, name->where);
         if (is_new) continue;
         report
            .say(name->where, {"another query is called \"{}\" too", std::string_view(first->first)},
                 "give each query a name of its own")
            .see(first->second, "the first of this name");
      }
   }
};

} // namespace zoql::aqua::rules
