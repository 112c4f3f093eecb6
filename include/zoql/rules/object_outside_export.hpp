// An object of ZOQL that is no data source.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/field_presence.hpp>
#include <zoql/other_name.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct object_outside_export {
   static constexpr zoql::about about{
      .name = "object-outside-export",
      .summary = "an object that is not a data source of Export ZOQL, or has no field to export",
      .why = "Exports read data sources, not SOAP objects: `BillRun` is `BillingRun` there, `InvoiceFile` is in none, "
             "and AQuA does not reach `ChargeMetrics` (data-sources-and-objects page; AQuA limits page). It is a "
             "warning for an object that other data sources join, and for `BillingPreviewRun`, of which Describe "
             "offers no field for exports: their job ends with \"you must specify a select\" "
             "(github.com/singer-io/tap-zuora #64).",
      .source = "N14 M08 E10 A2",
      .bad = "select Id from BillRun",
      .good = "select Id from BillingRun",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .lesser = {.where = "where only what others saw or a page says so"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const catalogue::object object = names.object();
      if (object && !object.in(catalogue::context::export_).is(false))
         return check_fields(statement, node, object, report);
      if (!object) return;
      const catalogue::layer said_by = object.in(catalogue::context::export_).said_by;
      const bool certain = said_by == catalogue::layer::tenant || !is_joined_somewhere(object, names);
      const span where = statement.child(node, 0)->where;
      diagnostic& finding =
         report.say_at_most(certain ? severity::error : severity::warning, where,
                            {"`{}` is no data source, says {}", where.of(statement.text), speaker_of(said_by)});
      if (const catalogue::object meant = same_under_other_name(object, names)) {
         finding.help = {"the data source is called `{}`", meant.name()};
         finding.suggest({"write `{}`", meant.name()}, {{where, meant.name()}});
      } else if (object.in(catalogue::context::soap).is(true)) {
         finding.help = "send the statement as ZOQL";
      }
   }

private:
   static constexpr void check_fields(const ast::statement& statement, const ast::node& from,
                                      const catalogue::object& object, report& report) {
      if (!exports_nothing(object)) return;
      const catalogue::layer said_by = object.fields_listed_by(catalogue::context::export_);
      report.say_at_most(said_by == catalogue::layer::tenant ? severity::error : severity::warning,
                         statement.child(from, 0)->where,
                         {"no field of `{}` can be exported, says {}", object.name(), speaker_of(said_by)},
                         "an export of it ends with \"you must specify a select\"; send the statement as ZOQL");
   }

   /// Clients were seen to export such objects all the same.
   [[nodiscard]] static constexpr bool is_joined_somewhere(const catalogue::object& object,
                                                           const meanings& names) noexcept {
      for (const catalogue::object one : names.all().objects()) {
         for (const catalogue::join join : one.joins()) {
            if (catalogue::same_name(join.target(), object.name())) return true;
         }
      }
      return false;
   }
};

} // namespace zoql::rules
