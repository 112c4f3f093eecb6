// From WSDL 69 on, a datetime field takes a datetime.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>

namespace zoql::rules {

struct date_against_datetime {
   static constexpr zoql::about about{
      .name = "date-against-datetime",
      .summary = "a date without a time against a field of type datetime, from WSDL 69 on",
      .why = "ZOQL answers INVALID_VALUE (ZOQL page; page on date field changes in the WSDL).",
      .source = "D13 Z1 Z9",
      .bad = "select Id from Subscription where CreatedDate >= '2015-02-28'",
      .good = "select Id from Subscription where CreatedDate >= '2015-02-28T00:00:00'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal, subject::day)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (names.api_version() != 0 && names.api_version() < first_version_with_dates) return;
      each_date(statement, node, names,
                [&](const meaning& what, const ast::node& field, const ast::node& value, span inside) {
                   date_parts parts;
                   if (what.type() != catalogue::type::datetime || !read_date(inside.of(statement.text), parts)) return;
                   if (parts.has_time || parts.has_zone) return;
                   const std::uint32_t day_end = inside.begin + static_cast<std::uint32_t>(parts.day_end);
                   report
                      .say(value.where,
                           {"`{}` takes datetimes from WSDL {} on; {} has no time", statement.view(field),
                            argument(std::uint64_t{first_version_with_dates}), statement.view(value)},
                           {"write the time too; where an earlier WSDL is in use, set {}", version_settings})
                      .suggest("write the first second of the day", {{{day_end, day_end}, "T00:00:00"}});
                });
   }
};

} // namespace zoql::rules
