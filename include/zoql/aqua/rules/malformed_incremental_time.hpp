// The incremental time has a form of its own.
#pragma once

#include <zoql/aqua/incremental_time.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <cstdint>

namespace zoql::aqua::rules {

struct malformed_incremental_time {
   static constexpr zoql::about about{
      .name = "malformed-incremental-time",
      .summary = "an `incrementalTime` that is no `yyyy-MM-dd HH:mm:ss`",
      .why = "The time has a blank in the middle and no zone, unlike datetimes in statements; any other form "
             "is error 90015 (AQuA error codes, page on retrieval time). It is read as Pacific time in the "
             "US data centres and as UTC in the EU ones.",
      .source = "ERR RETR",
      .bad =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "incrementalTime": "2026-01-28T05:00:00", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .good =
         R"({"version": "1.1", "partner": "acme", "project": "nightly", "incrementalTime": "2026-01-28 05:00:00", "useQueryLabels": true, "queries": [{"name": "a", "type": "zoqlexport", "query": "select Id from Account"}]})",
      .dialects = no_dialect,
      .level = severity::error,
      .evidence = evidence::documented,
   };

   static void check(payload& request, report& report) {
      const located_json* const time = request.member("incrementalTime");
      if (time == nullptr || time->type != json_type::string || is_blank(time) || is_incremental_time(time->text))
         return;
      diagnostic& finding =
         report.say(time->where, {"`incrementalTime` cannot be \"{}\": error 90015", request.keep(time->text)},
                    "write a date and a time that there are, as in 2026-01-28 05:00:00");
      if (!is_incremental_time(time->text, 'T') || time->where.size() != time->text.size() + 2) return;
      constexpr std::uint32_t behind_date = 11;
      finding.mend("put a blank between date and time",
                   {{{time->where.begin + behind_date, time->where.begin + behind_date + 1}, " "}});
   }
};

} // namespace zoql::aqua::rules
