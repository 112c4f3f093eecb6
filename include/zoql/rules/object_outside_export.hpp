// An object of ZOQL that is no data source.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/other_name.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct object_outside_export {
   static constexpr zoql::about about{
      .name = "object-outside-export",
      .summary = "an object that is no data source of Export ZOQL",
      .why = "Exports read data sources, not SOAP objects: `BillRun` is `BillingRun` there, `InvoiceFile` is in none, "
             "and AQuA does not reach `ChargeMetrics` (data-sources-and-objects page; AQuA limits page). It is a "
             "warning for an object that other data sources join.",
      .source = "N14 M08 E10 A2",
      .bad = "select Id from BillRun",
      .good = "select Id from BillingRun",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const catalogue::object object = names.object();
      if (!object || !object.in(catalogue::context::export_).is(false)) return;
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
