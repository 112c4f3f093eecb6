// Amounts are converted of some objects only.
#pragma once

#include <zoql/aqua/base_object.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct object_without_conversion {
   static constexpr zoql::about about{
      .name = "object-without-conversion",
      .summary = "`convertToCurrencies` for an object whose amounts are not converted",
      .why = "The page on foreign currency conversion for data source exports lists the objects whose amounts are "
             "converted, and only those of the object after `from` are, not those of joined ones. No page says "
             "that another object is refused; its file has no converted amounts.",
      .source = "CONV",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "90.0", "convertToCurrencies": "EUR", "query": "select Id, Balance from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "90.0", "convertToCurrencies": "EUR", "query": "select Id, Amount from Invoice"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const ast::node* const object = base_object(query.statement);
         const located_json* const codes = given(*query.entry, "convertToCurrencies");
         if (object == nullptr || codes == nullptr || codes->type != json_type::string || is_blank(codes)) continue;
         const std::string_view name = query.statement.view(*object);
         if (lists(with_converted_amounts, name)) continue;
         report
            .say(request.place_of(query, object->where), {"amounts of {} are not converted", name},
                 "leave `convertToCurrencies` out, or query the transactions themselves, such as `Invoice`")
            .see(codes->key_where, "currencies are asked for here");
      }
   }
};

} // namespace zoql::aqua::rules
