// Texts of more than 4,000 bytes cannot be filtered by.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct long_text_filter {
   static constexpr zoql::about about{
      .name = "long-text-filter",
      .summary = "a filter by a text field of more than 4,000 characters",
      .why = "The field-types page of the SOAP object reference says that a textarea field cannot be filtered by; the "
             "tables of some objects list Filter for it all the same.",
      .source = "F21 Z8 Z14",
      .bad = "select Id from Account where Notes like 'a%'",
      .good = "select Id, Notes from Account",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::where),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const meaning& what = names.of(name);
      if (!what.field || what.field.filterable().is(false) || !what.field.holds_long_text()) return;
      report.say(name.where, {"`{}` holds long texts, which ZOQL does not filter by", statement.view(name)},
                 "select it and filter the rows yourself");
   }
};

} // namespace zoql::rules
