// A callout says which job ended, and how.
#pragma once

#include <zoql/aqua/notify_url.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <string>

namespace zoql::aqua::rules {

struct notify_url_without_placeholders {
   static constexpr zoql::about about{
      .name = "notify-url-without-placeholders",
      .summary = "a `notifyUrl` that lacks `${JOBID}` or `${STATUS}`",
      .why = "Zuora fills in `${JOBID}` and `${STATUS}`, and its page on notifications says that the address "
             "needs both; without them a callout says nothing. An old sample of Zuora's own has neither.",
      .source = "NOTI P",
      .bad =
         R"({"notifyUrl": "https://example.com/done?job=${JOBID}", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"notifyUrl": "https://example.com/done?job=${JOBID}&status=${STATUS}", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const url = request.member("notifyUrl");
      if (url == nullptr || url->type != json_type::string || !is_web_address(url->text)) return;
      const bool has_job = url->text.find("${JOBID}") != std::string::npos;
      const bool has_status = url->text.find("${STATUS}") != std::string::npos;
      if (has_job && has_status) return;
      report.say(url->where,
                 {"the callout does not say {}", has_job      ? "how the job ended"
                                                 : has_status ? "which job ended"
                                                              : "which job ended, and how"},
                 "put ${JOBID} and ${STATUS} into the address");
   }
};

} // namespace zoql::aqua::rules
