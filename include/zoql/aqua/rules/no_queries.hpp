// A job of version 1.0 has queries.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct no_queries {
   static constexpr zoql::about about{
      .name = "no-queries",
      .summary = "a job of version 1.0 without queries",
      .why = "Zuora refuses the job with error 90016 (AQuA error codes). A stateful job without queries is "
             "another matter: it repeats those of its session.",
      .source = "ERR SWITCH",
      .bad = R"({"useQueryLabels": true, "queries": []})",
      .good = R"({"useQueryLabels": true, "version": "1.1", "partner": "acme", "project": "nightly", "queries": []})",
      .dialects = no_dialect,
      .level = severity::error,
      .lesser = {.where = "for a stateless job that is not of version 1.0"},
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      if (request.is_stateful() != false || request.body().type != json_type::object) return;
      const located_json* const list = request.member("queries");
      if (list != nullptr && (list->type != json_type::array || !list->children.empty())) return;
      const std::uint32_t begin = request.body().where.begin;
      const span where = list != nullptr ? list->where : span{begin, begin + 1};
      if (request.version() == request_version::v1_0) {
         report.say(where, "a job of version 1.0 has to have a query: error 90016", "add one");
      } else {
         report.say_at_most(severity::warning, where, "a stateless job without queries asks for nothing",
                            "add a query, or make the job stateful");
      }
   }
};

} // namespace zoql::aqua::rules
