// Foreign keys are no fields of an export.
#pragma once

#include <zoql/field_place.hpp>
#include <zoql/foreign_key.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct foreign_key_in_export {
   static constexpr zoql::about about{
      .name = "foreign-key-in-export",
      .summary = "a foreign key of ZOQL, such as `AccountId`, in Export ZOQL",
      .why = "What ZOQL reads as `AccountId` is the field `Id` of the joined Account in an export, `Account.Id`; few "
             "data sources have the key as a field of their own (seen on a tenant; page on changes to the Describe "
             "API).",
      .source = "N07 R5 E11",
      .bad = "select AccountId from Subscription",
      .good = "select Account.Id from Subscription",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .lesser = {.where = "where nobody lists the fields of the object"},
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true},
      .mends = ast::kinds(ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!is_foreign_key(statement, node, names)) return;
      if (!is_plain_name(statement, node) || is_alias(statement, node, names)) return;
      const catalogue::layer said_by = refused_by(statement, node, names);
      const severity most = said_by == catalogue::layer::none ? severity::warning : severity::error;
      const catalogue::object& object = names.of(node).object;
      const std::string_view field = field_of(statement, node);
      const catalogue::join join = join_of_key(object, field);
      const bool known = said_by != catalogue::layer::none;
      diagnostic& finding = report.say_at_most(
         most, node.where,
         known ? message("{} has no field `{}` in {}", object.name(), field, list_of(said_by))
               : message("`{}` is a key of ZOQL; exports of {} may not have it", field, object.name()));
      if (names.is_joined(node)) {
         finding.help = {"{} is reached by one join only: ask the object itself for `{}.Id`", object.name(),
                         join.name()};
         return;
      }
      finding.help = {"the key is a field of the joined object: `{}.Id`", join.name()};
      finding.mend({"write `{}.Id`", join.name()},
                   {{node.where, join.name()}, {{node.where.end, node.where.end}, ".Id"}});
   }
};

} // namespace zoql::rules
