// A session watches the object behind `from` only.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct joined_field_in_session {
   static constexpr zoql::about about{
      .name = "joined-field-in-session",
      .summary = "a field of a joined object in a stateful job",
      .why = "A stateful job takes a record again when the object after `from` has changed. Changes of "
             "joined objects do not count, so that their fields grow stale in what you have loaded (AQuA's "
             "page on stateless and stateful modes). The id of a joined object changes with the object "
             "itself.",
      .source = "MODES",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id, BillToContact.Country from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id, BillToContact.Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != true) return;
      for (const payload_query& query : request.queries()) {
         const ast::node* const select = query.statement.clause(ast::kind::select);
         if (select == nullptr) continue;
         for (const ast::node& column : query.statement.children(*select)) {
            const ast::node& name = query.statement.unaliased(column);
            if (name.kind != ast::kind::name) continue;
            const std::string_view related = related_object(query.statement, name);
            if (related.empty() || ascii::same_word(field_of(query.statement, name), "Id")) continue;
            report.say(request.place_of(query, name.where),
                       {"a change of {} alone does not bring this record again", related},
                       "load the joined object by a query of its own");
         }
      }
   }
};

} // namespace zoql::aqua::rules
