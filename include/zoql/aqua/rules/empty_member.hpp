// A member that is there says something.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct empty_member {
   static constexpr zoql::about about{
      .name = "empty-member",
      .summary = "a member that is an empty text",
      .why = "No page says what Zuora makes of an empty text here: of an empty `partner`, whether the job is stateful. "
             "Running code that has nothing to say leaves the member out or sends null.",
      .source = "P MODES",
      .bad =
         R"({"version": "1.1", "partner": "", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .lesser = {.where = "for a `name`", .level = severity::info},
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      for (const std::string_view name : {"partner", "project", "version", "incrementalTime", "notifyUrl"})
         say_blank(request.member(name), severity::warning, report);
      say_blank(request.member("name"), severity::info, report);
      for (const payload_query& query : request.queries()) {
         for (const std::string_view name : {"apiVersion", "convertToCurrencies"})
            say_blank(given(*query.entry, name), severity::warning, report);
         say_blank(given(*query.entry, "name"), severity::info, report);
      }
   }

private:
   /// A name is for people only.
   static void say_blank(const located_json* member, severity most, report& report) {
      if (!is_blank(member)) return;
      report.say_at_most(most, member->where, {"`{}` is empty", std::string_view(member->key)}, "leave it out");
   }
};

} // namespace zoql::aqua::rules
