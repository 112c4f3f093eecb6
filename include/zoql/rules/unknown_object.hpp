// An object or data source that no catalogue knows.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unknown_object {
   static constexpr zoql::about about{
      .name = "unknown-object",
      .summary = "an object or data source that is in no list of them",
      .why = "ZOQL answers INVALID_TYPE, Export ZOQL \"The requested data source could not be found\" (SOAP object "
             "reference; data-sources-and-objects page). It is an error where the tenant's own catalogue lacks the "
             "name, and a warning where only the documented list does.",
      .source = "N01 N02 Z13 Z7 E1 E10",
      .bad = "select Id from Acount",
      .good = "select Id from Account",
      .level = severity::error,
      .lesser = {.where = "where the tenant's own catalogue does not say so"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const ast::node* const only = statement.child(node, 0);
      if (only == nullptr || node.first_child != node.last_child || is_other_sql(statement)) return;
      if (only->kind != ast::kind::object || !ascii::is_name(statement.view(*only))) return;
      const catalogue::layer lists = names.all().objects_listed_by(names.context());
      if (lists != catalogue::layer::none && !is_listed(names, lists)) say(statement, *only, names, lists, report);
   }

private:
   /// A tenant's list is whole; what only others have is not in it. What Zuora says may not stand here is spoken of
   /// elsewhere.
   [[nodiscard]] static constexpr bool is_listed(const meanings& names, catalogue::layer lists) noexcept {
      if (!names.object()) return false;
      const auto here = names.object().in(names.context());
      return lists != catalogue::layer::tenant || here.said_by == catalogue::layer::tenant || here.is(false);
   }

   static constexpr void say(const ast::statement& statement, const ast::node& object, const meanings& names,
                             catalogue::layer lists, report& report) {
      const severity most = lists == catalogue::layer::tenant ? severity::error : severity::warning;
      diagnostic& finding = report.say_at_most(
         most, object.where,
         {"`{}` is no {}: it is not in {}", statement.view(object), noun_of(names.context()), list_of(lists)});
      if (!report.is_read()) return;
      const catalogue::suggestion meant = suggest_object(names.all(), statement.view(object), names.context());
      if (!meant || ascii::same_word(meant.name, statement.view(object))) return;
      finding.help = {"did you mean `{}`?", meant.name};
      if (meant.unique) finding.suggest({"write `{}`", meant.name}, {{object.where, meant.name}});
   }
};

} // namespace zoql::rules
