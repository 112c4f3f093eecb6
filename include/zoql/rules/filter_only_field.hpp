// A field that filters rows and is in none.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct filter_only_field {
   static constexpr zoql::about about{
      .name = "filter-only-field",
      .summary = "a field in a select list that can stand in `where` only",
      .why = "The field tables of the SOAP object reference list Filter but not Query for it. ZOQL refuses such fields "
             "of Usage, every AncestorAccountId and `Invoice.BillRunId` (\"Cannot use the BillRunId field in the "
             "select clause\"); of the others the tables are less plain, which makes it a warning.",
      .source = "F23 N12 Z14",
      .bad = "select Id, InvoiceNumber from Usage",
      .good = "select Id from Usage where InvoiceNumber = 'INV1'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .lesser = {.where = "where only a page on the object says so"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const meaning what = names.of(name);
      if (!what.field || what.field.encrypted()) return;
      if (!what.field.selectable().is(false) || !what.field.filterable().is(true)) return;
      report.say_at_most(is_certain(what) ? severity::error : severity::warning, name.where,
                         {"`{}` can filter but not be selected, says {}", statement.view(name),
                          speaker_of(what.field.selectable().said_by)},
                         "leave it out of the select list");
   }

private:
   [[nodiscard]] static constexpr bool is_certain(const meaning& what) noexcept {
      return what.field.selectable().said_by != catalogue::layer::documented ||
             ascii::same_word(what.object.name(), "Usage") || ascii::same_word(what.field.name(), "AncestorAccountId");
   }
};

} // namespace zoql::rules
