// A field that the pages allow and some tenants refuse.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct flaky_field {
   static constexpr zoql::about about{
      .name = "flaky-field",
      .summary = "a field that is documented as readable and was seen refused",
      .why = "The SOAP object reference marks the field as one that query() yields, and yet tenants answer \"invalid "
             "field for query\", as the exclusions of public clients show; `Invoice.TaxMessage` needs WSDL 100.",
      .source = "N12 Z14 R9",
      .bad = "select Id, TaxMessage from Invoice",
      .good = "select Id, Amount from Invoice",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::seen,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const catalogue::field& field = names.of(name).field;
      if (!field || !field.flaky() || field.selectable().is(false)) return;
      if (field.selectable().said_by == catalogue::layer::tenant) return;
      report.say(name.where, {"some tenants refuse `{}`, which Zuora's documentation allows", statement.view(name)},
                 "be ready to do without it");
   }
};

} // namespace zoql::rules
