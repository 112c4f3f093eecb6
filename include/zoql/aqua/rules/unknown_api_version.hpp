// An API version is the number of a WSDL.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/wsdl_version.hpp>

#include <string_view>

namespace zoql::aqua::rules {

struct unknown_api_version {
   static constexpr zoql::about about{
      .name = "unknown-api-version",
      .summary = "an `apiVersion` that is not the number of a WSDL",
      .why =
         "`apiVersion` is the version of a WSDL as a text, such as `96.0` (document of `POST /v1/batch-query`); no "
         "page and no request that runs has another form. There is no WSDL 0, and no page says what Zuora makes of it.",
      .source = "P SOAPH",
      .bad =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "latest", "query": "select Id from Account"}]})",
      .good =
         R"({"useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "apiVersion": "96.0", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .lesser = {.where = "for version 0"},
      .evidence = evidence::outside_grammar,
   };

   static void check(payload& request, report& report) {
      for (const payload_query& query : request.queries()) {
         const located_json* const version = given(*query.entry, "apiVersion");
         if (version == nullptr || version->type != json_type::string || is_blank(version)) continue;
         if (query.api_version == 0U) {
            report.say_at_most(severity::warning, version->where, "there is no API version 0", help);
         } else if (!has_form(version->text)) {
            report.say(version->where, {"`apiVersion` cannot be \"{}\"", std::string_view(version->text)}, help);
         }
      }
   }

private:
   static constexpr std::string_view help = "write the number of a WSDL, such as \"96.0\", or leave it out";

   /// `96` or `96.0`.
   [[nodiscard]] static constexpr bool has_form(std::string_view text) noexcept {
      const std::string_view whole = text.substr(0, text.find('.'));
      return ascii::is_digits(whole) &&
             (whole.size() == text.size() || ascii::is_digits(text.substr(whole.size() + 1)));
   }
};

} // namespace zoql::aqua::rules
