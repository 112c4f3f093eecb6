// A callout has fewer than 5000 characters.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct notify_url_too_long {
   static constexpr zoql::about about{
      .name = "notify-url-too-long",
      .summary = "a `notifyUrl` of 5000 characters or more",
      .why = "Zuora refuses the job with error 90014 (AQuA error codes).",
      .source = "ERR",
      .bad =
         R"({"notifyUrl": "https://example.com/?${JOBID}&${STATUS}…", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"notifyUrl": "https://example.com/?${JOBID}&${STATUS}", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
      .bad_stand_in = {.mark = "…", .text = "x", .times = 5000},
   };

   static void check(payload& request, report& report) {
      constexpr std::uint32_t limit = 5000;
      const located_json* const url = request.member("notifyUrl");
      if (url == nullptr || url->type != json_type::string) return;
      const std::uint32_t size = count_code_points(url->text);
      if (size < limit) return;
      report.say(url->where, {"the address has {} characters: error 90014", std::uint64_t{size}},
                 "it has to have fewer than 5000");
   }
};

} // namespace zoql::aqua::rules
