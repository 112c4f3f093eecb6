// A field of Export ZOQL that only AQuA reads.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct field_beyond_object_export {
   static constexpr zoql::about about{
      .name = "field-beyond-object-export",
      .summary = "a field that AQuA takes and `object/export` refuses",
      .why = "`POST /v1/object/export` takes fewer fields than AQuA: it answers \"There is no field named …\" to some "
             "that Describe lists for exports (exclusions of a connector that runs both: "
             "github.com/singer-io/tap-zuora #78, #81, #86, #88).",
      .source = "N06",
      .bad = "select Id, PostedDate from BillingRun",
      .good = "select Id, StartDate from BillingRun",
      .dialects = dialects::zoqlexport,
      .level = severity::warning,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true},
      .only_by = channel::export_,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const catalogue::field& field = names.of(name).field;
      if (!field || !field.is_outside_object_export() || field.in(catalogue::context::export_).is(false)) return;
      report.say(name.where, {"`object/export` refused `{}` on live tenants", statement.view(name)},
                 "leave it out, or send the statement by AQuA (`POST /v1/batch-query`), which takes more fields");
   }
};

} // namespace zoql::rules
