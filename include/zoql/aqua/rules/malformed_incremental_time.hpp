// The incremental time has a form of its own.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

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
      if (time == nullptr || time->type != json_type::string || has_form(time->text, ' ')) return;
      diagnostic& finding =
         report.say(time->where, {"`incrementalTime` cannot be \"{}\": error 90015", request.keep(time->text)},
                    "write a date and a time that there are, as in 2026-01-28 05:00:00");
      if (!has_form(time->text, 'T') || time->where.size() != time->text.size() + 2) return;
      constexpr std::uint32_t behind_date = 11;
      finding.mend("put a blank between date and time",
                   {{{time->where.begin + behind_date, time->where.begin + behind_date + 1}, " "}});
   }

private:
   /// Whether a text is `yyyy-MM-dd HH:mm:ss`, with a date and a time that there are and `between` in the middle.
   [[nodiscard]] static constexpr bool has_form(std::string_view text, char between) noexcept {
      constexpr std::string_view form = "0000-00-00 00:00:00";
      if (text.size() != form.size()) return false;
      for (std::size_t at = 0; at < form.size(); ++at) {
         const bool fits =
            form[at] == '0' ? ascii::is_digit(text[at]) : text[at] == (form[at] == ' ' ? between : form[at]);
         if (!fits) return false;
      }
      const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
      const int year = number(0) * 100 + number(2);
      const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
      constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
      const int month = number(5);
      if (month < 1 || month > 12) return false;
      const int last = days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
      return number(8) >= 1 && number(8) <= last && number(11) < 24 && number(14) < 60 && number(17) < 60;
   }
};

} // namespace zoql::aqua::rules
