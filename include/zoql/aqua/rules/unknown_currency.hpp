// Amounts are converted to currencies that there are.
#pragma once

#include <zoql/aqua/currencies.hpp>
#include <zoql/aqua/json_string_map.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/ascii.hpp>
#include <zoql/edit_distance.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::aqua::rules {

struct unknown_currency {
   static constexpr zoql::about about{
      .name = "unknown-currency",
      .summary = "a code in `convertToCurrencies` that is no currency",
      .why = "Zuora refuses the job with error 90021 (AQuA error codes). The codes are those of ISO 4217, in "
             "capitals and parted by commas.",
      .source = "ERR CONV",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "90.0", "convertToCurrencies": "EUR,GPB", "query": "select Id from Invoice"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "90.0", "convertToCurrencies": "EUR,GBP", "query": "select Id from Invoice"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const located_json* const codes = given(*query.entry, "convertToCurrencies");
         if (codes == nullptr || codes->type != json_type::string || is_blank(codes)) continue;
         const json_string_map places(codes->where.of(request.text()), codes->where.begin);
         for (std::size_t begin = 0; begin <= codes->text.size();) {
            const std::size_t end = std::min(codes->text.find(',', begin), codes->text.size());
            check_code(codes->text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, places,
                       report);
            begin = end + 1;
         }
      }
   }

private:
   static void check_code(std::string_view text, span where, const json_string_map& places, report& report) {
      while (!where.empty() && ascii::is_blank(text[where.begin])) ++where.begin;
      while (!where.empty() && ascii::is_blank(text[where.end - 1])) --where.end;
      const std::string_view code = where.of(text);
      if (is_currency(code)) return;
      const span place = places.span_of(where);
      if (code.empty()) {
         report.say(place, "a currency is missing here: error 90021", "remove a comma that is one too many");
         return;
      }
      diagnostic& finding = report.say(place, {"`{}` is no currency of ISO 4217: error 90021", code});
      const auto meant =
         std::ranges::find_if(currencies, [&](std::string_view one) { return ascii::same_word(one, code); });
      const std::string_view near = meant != currencies.end() ? *meant : nearest(code, currencies);
      if (near.empty()) return;
      finding.help = {"did you mean `{}`?", near};
      finding.suggest({"write `{}`", near}, {{place, near}});
   }
};

} // namespace zoql::aqua::rules
