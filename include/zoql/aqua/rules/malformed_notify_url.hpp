// A callout goes to a URL.
#pragma once

#include <zoql/aqua/notify_url.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct malformed_notify_url {
   static constexpr zoql::about about{
      .name = "malformed-notify-url",
      .summary = "a `notifyUrl` that is not a URL of http or https",
      .why = "Zuora calls the address when the job ends (page on notifications); one without scheme and host, or with "
             "a space, cannot be called. No page says that the job is refused: it runs, and nobody hears that it has "
             "ended.",
      .source = "NOTI P",
      .bad =
         R"({"notifyUrl": "example.com/done?job=${JOBID}&status=${STATUS}", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"notifyUrl": "https://example.com/done?job=${JOBID}&status=${STATUS}", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::warning,
      .evidence = evidence::inferred,
   };

   static void check(payload& request, report& report) {
      const located_json* const url = request.member("notifyUrl");
      if (url == nullptr || url->type != json_type::string || is_blank(url) || is_web_address(url->text)) return;
      report.say(url->where, "`notifyUrl` is not a URL that can be called",
                 "write all of it, as in https://example.com/done?job=${JOBID}&status=${STATUS}");
   }
};

} // namespace zoql::aqua::rules
