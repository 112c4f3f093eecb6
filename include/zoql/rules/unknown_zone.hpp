// A relative date in the zone of no place on earth.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct unknown_zone {
   static constexpr zoql::about about{
      .name = "unknown-zone",
      .summary = "a relative date in a zone that is in no list of time zones",
      .why =
         "The zone of `now` or `today` is an offset, a name such as `America/Los_Angeles`, or its place alone, `Los "
         "Angeles` (Export ZOQL's page on special datetime features). The names are those of the tz database, release "
         "2025b, which grows; what Zuora makes of another one is not known.",
      .source = "D08 E8",
      .bad = "select Id from Invoice where UpdatedDate < 'today - 30 days (Mars/Phobos)'",
      .good = "select Id from Invoice where UpdatedDate < 'today - 30 days (Los Angeles)'",
      .dialects = with(&capabilities::relative_dates),
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.child_words = ast::words(ast::word::relative_date)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         if (value.word != ast::word::relative_date) return;
         const std::string_view zone = zone_of_relative_date(inside.of(statement.text));
         if (zone.empty() || zone.starts_with('+') || zone.starts_with('-') || is_time_zone(zone)) return;
         report.say(value.where, {"unknown time zone `{}`", zone},
                    "write an offset, as in `(-08:00)`, or a name, as in `(America/Los_Angeles)`");
      });
   }
};

} // namespace zoql::rules
