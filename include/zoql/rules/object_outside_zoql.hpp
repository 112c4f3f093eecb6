// A data source that ZOQL does not read.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/other_name.hpp>
#include <zoql/rule.hpp>
#include <zoql/unserved_object.hpp>

namespace zoql::rules {

struct object_outside_zoql {
   static constexpr zoql::about about{
      .name = "object-outside-zoql",
      .summary = "an object that only exports read",
      .why = "`POST /v1/action/query` serves no object of Invoice Settlement, Orders or Active Rating (its reference "
             "page), and some objects have another name there: what exports call `BillingRun` is `BillRun` "
             "(data-sources-and-objects page). Where `channel` is `query` it is a warning for those of such objects "
             "that other pages promise to ZOQL, such as `ARTransaction`.",
      .source = "M09 N01 Z10 Z13 E10",
      .bad = "select Id from CreditMemo",
      .good = "select Id from Invoice",
      .dialects = dialects::zoql,
      .level = severity::error,
      .lesser = {.where = "where the pages differ"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const catalogue::object object = names.object();
      if (!object) return;
      if (is_unserved(names)) return check_channel(statement, node, names, report);
      if (!object.in(catalogue::context::soap).is(false)) return;
      const span where = statement.child(node, 0)->where;
      diagnostic& finding = report.say(where, {"ZOQL does not read `{}`, says {}", where.of(statement.text),
                                               speaker_of(object.in(catalogue::context::soap).said_by)});
      if (const catalogue::object meant = same_under_other_name(object, names)) {
         finding.help = {"its name in ZOQL is `{}`", meant.name()};
         finding.suggest({"write `{}`", meant.name()}, {{where, meant.name()}});
      } else if (object.in(catalogue::context::export_).is(true)) {
         finding.help = "send the statement as Export ZOQL";
      }
   }

private:
   /// One page denies the object and others promise it.
   static constexpr void check_channel(const ast::statement& statement, const ast::node& from, const meanings& names,
                                       report& report) {
      const span where = statement.child(from, 0)->where;
      diagnostic& finding = report.say_at_most(
         severity::warning, where,
         {"`action/query` may not serve `{}`: its page excludes Invoice Settlement, Orders and Active Rating",
          where.of(statement.text)});
      if (names.object().in(catalogue::context::export_).is(true)) finding.help = "send the statement as Export ZOQL";
   }
};

} // namespace zoql::rules
