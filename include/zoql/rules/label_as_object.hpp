// What the screen calls an object is not its name.
#pragma once

#include <zoql/object_label.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct label_as_object {
   static constexpr zoql::about about{
      .name = "label-as-object",
      .summary = "a label of the screen with blanks in place of an object's name",
      .why = "The name of an object has no blanks: the data source that the screen calls Bill Run or Billing Run is "
             "BillingRun (data-sources-and-objects page). Zuora answers that it cannot find the data source.",
      .source = "N02 N14 E1 E10",
      .bad = "select Id from Invoice Item",
      .good = "select Id from InvoiceItem",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const catalogue::object meant = labelled_object(statement, node, names);
      if (!meant) return;
      const span where = statement.child(node, 0)->where;
      report
         .say(where, {"`{}` is a label; the name of the object is `{}`", where.of(statement.text), meant.name()},
              {"write `{}`", meant.name()})
         .suggest({"write `{}`", meant.name()}, {{where, meant.name()}});
   }
};

} // namespace zoql::rules
