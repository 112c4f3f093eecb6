// February has no 30th and a day no 25th hour.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct impossible_date {
   static constexpr zoql::about about{
      .name = "impossible-date",
      .summary = "a day or a time that the calendar or the clock does not have",
      .why =
         "No calendar has that day, no clock that time, no place that zone; Export ZOQL may drop a condition whose "
         "date it cannot read without a word (see `blank-in-datetime`). What ISO 8601 has and no page of Zuora's shows "
         "is a warning: 24:00 for the end of a day, the leap second :60, the year 0, a zone more than 14 hours off.",
      .source = "D15 E8",
      .bad = "select Id from Invoice where InvoiceDate >= '2024-02-30'",
      .good = "select Id from Invoice where InvoiceDate >= '2024-02-29'",
      .level = severity::error,
      .lesser = {.where = "where ISO 8601 has it, such as `24:00:00`"},
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal, subject::day, subject::instant)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         const std::string_view text = inside.of(statement.text);
         date_parts parts;
         std::string_view certain;
         std::string_view unusual;
         if (value.word == ast::word::relative_date) {
            const zone_text zone = offset_of_relative_date(text);
            if (is_impossible(zone)) certain = "zone";
            if (is_unusual(zone)) unusual = "zone";
         } else if (read_date(text, parts)) {
            certain = impossible_part(parts);
            unusual = unusual_part(parts);
         }
         if (!certain.empty()) {
            report.say(value.where, {"the {} of {} does not exist", certain, statement.view(value)});
         } else if (!unusual.empty()) {
            report.say_at_most(
               severity::warning, value.where,
               {"the {} of {} is rare: no page of Zuora's shows one like it", unusual, statement.view(value)},
               remedy(unusual));
         }
      });
   }

private:
   [[nodiscard]] static constexpr message remedy(std::string_view part) noexcept {
      if (part == "hour") return "write `00:00:00` of the next day";
      if (part == "second") return "write `00` of the next minute";
      return part == "zone" ? "no zone is more than 14 hours off" : "write the year that is meant";
   }
};

} // namespace zoql::rules
