// A field that can be written or filtered by, but not read.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unselectable_field {
   static constexpr zoql::about about{
      .name = "unselectable-field",
      .summary = "a field in a select list that no query yields",
      .why = "The field tables of the SOAP object reference say of each field whether query() yields it; ZOQL answers "
             "INVALID_FIELD, or \"Cannot use the BillRunId field in the select clause\". Where Describe says that a "
             "field is not selectable, neither is it in an export.",
      .source = "N12 F23 Z14 E11",
      .bad = "select Id, RegenerateInvoicePDF from Invoice",
      .good = "select Id, InvoiceNumber from Invoice",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const catalogue::field& field = names.of(name).field;
      if (!field || !field.selectable().is(false) || field.encrypted() || field.in(names.context()).is(false)) return;
      if (field.filterable().is(true)) return;
      report.say(name.where,
                 {"`{}` cannot be selected, says {}", statement.view(name), speaker_of(field.selectable().said_by)});
   }
};

} // namespace zoql::rules
