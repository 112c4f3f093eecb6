// Converting amounts needs a late API version.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct early_currency_conversion {
   static constexpr zoql::about about{
      .name = "early-currency-conversion",
      .summary = "`convertToCurrencies` with an API version before 78",
      .why = "Amounts are converted from API version 78 on (document of `POST /v1/batch-query`); before, the "
             "member has no effect that a page would tell of.",
      .source = "P CONV",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "77.0", "convertToCurrencies": "EUR", "query": "select Id from Invoice"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "78.0", "convertToCurrencies": "EUR", "query": "select Id from Invoice"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      constexpr unsigned first = 78;
      for (const payload_query& query : request.queries()) {
         const located_json* const codes = given(*query.entry, "convertToCurrencies");
         if (codes == nullptr || codes->type != json_type::string || is_blank(codes) ||
             !query.api_version.has_value() || *query.api_version >= first)
            continue;
         report
            .say(codes->key_where,
                 {"`convertToCurrencies` needs WSDL {} or later; this query has {}", std::uint64_t{first},
                  std::uint64_t{*query.api_version}},
                 {"set `apiVersion` to {} or later", std::uint64_t{first}})
            .see(given(*query.entry, "apiVersion")->where, "the API version");
      }
   }
};

} // namespace zoql::aqua::rules
