// A load that ends before its rows do.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct cut_load {
   static constexpr zoql::about about{
      .name = "cut-load",
      .summary = "`limit` in a query of a job",
      .why =
         "A job is how whole tables are loaded: its files hold what the statement yields, and nothing in them or in the "
         "reply says that `limit` left rows out. Where there is no `order by` either, `limit-without-order` says so.",
      .source = "C07 E6",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account order by Id limit 50"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::info,
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const ast::node* const limit = query.statement.clause(ast::kind::limit);
         if (limit == nullptr || !capabilities_of(query.statement.language).ordering) continue;
         if (!query.statement.present.has(ast::kind::order_by)) continue;
         report.say(request.place_of(query, limit->where), "`limit` cuts the load: rows after these are not in the file",
                    "remove it if all rows are wanted");
      }
   }
};

} // namespace zoql::aqua::rules
