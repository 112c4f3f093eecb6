// From WSDL 69 on, a date field takes a date.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>

namespace zoql::rules {

struct datetime_against_date {
   static constexpr zoql::about about{
      .name = "datetime-against-date",
      .summary = "a date with a time against a field of type date, from WSDL 69 on",
      .why = "ZOQL answers INVALID_VALUE (ZOQL page; page on date field changes in the WSDL). Up to WSDL 68 these "
             "fields took datetimes.",
      .source = "D12 Z1 Z9",
      .bad = "select AutoRenew from Subscription where ContractEffectiveDate = '2015-02-28T23:54:01-08:00'",
      .good = "select AutoRenew from Subscription where ContractEffectiveDate = '2015-02-28'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal, subject::instant)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (names.api_version() != 0 && names.api_version() < first_version_with_dates) return;
      each_date(statement, node, names,
                [&](const meaning& what, const ast::node& field, const ast::node& value, span inside) {
                   date_parts parts;
                   if (what.type() != catalogue::type::date || !read_date(inside.of(statement.text), parts)) return;
                   if (!parts.has_time) return;
                   const std::uint32_t day_end = inside.begin + static_cast<std::uint32_t>(parts.day_end);
                   report
                      .say(value.where,
                           {"`{}` takes dates from WSDL {} on; {} has a time", statement.view(field),
                            argument(std::uint64_t{first_version_with_dates}), statement.view(value)},
                           {"write the date alone; where an earlier WSDL is in use, set {}", version_settings})
                      .suggest("leave the time out", {{{day_end, inside.end}, {}}});
                });
   }
};

} // namespace zoql::rules
