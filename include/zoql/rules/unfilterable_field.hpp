// A field that no filter may name.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unfilterable_field {
   static constexpr zoql::about about{
      .name = "unfilterable-field",
      .summary = "a field in `where` that is not listed as one to filter by",
      .why = "The field tables of the SOAP object reference list no Filter for it, while they do for its neighbours. "
             "Running systems filter by some of them all the same, so that this is a warning.",
      .source = "F22 Z14",
      .bad = "select Id from Export where Query = 'x'",
      .good = "select Id, Query from Export",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::where),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const catalogue::field& field = names.of(name).field;
      if (!field || !field.filterable().is(false) || field.in(names.context()).is(false)) return;
      report.say(name.where, {"`{}` is not listed as a field to filter by in {}", statement.view(name),
                              list_of(field.filterable().said_by)});
   }
};

} // namespace zoql::rules
