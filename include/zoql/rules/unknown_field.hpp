// A field that the object does not have.
#pragma once

#include <zoql/catalogue/suggest.hpp>
#include <zoql/field_place.hpp>
#include <zoql/foreign_key.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unknown_field {
   static constexpr zoql::about about{
      .name = "unknown-field",
      .summary = "a field that is in no list of the object's fields",
      .why = "ZOQL answers INVALID_FIELD, Export ZOQL \"There is no field named …\", AQuA with code 90005 and not "
             "which statement it means (SOAP object reference; page on changes to the Describe API). It is an error "
             "where the tenant's own catalogue lacks the field and a warning where only the documented list does, "
             "which knows no custom fields.",
      .source = "N01 N06 N10 E11 R11 Z1 Z14",
      .bad = "select AcountNumber from Account",
      .good = "select AccountNumber from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const catalogue::layer said_by = refused_by(statement, node, names);
      if (said_by == catalogue::layer::none || !is_plain_name(statement, node) || is_alias(statement, node)) return;
      if (names.context() == catalogue::context::soap && (node.at != 0 || is_taken_for_value(statement, node))) return;
      if (is_status_history(statement, node, "EffectiveDate")) return;
      if (is_foreign_key(statement, node, names)) return;
      say(statement, node, names, said_by, report);
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& name, const meanings& names,
                             catalogue::layer said_by, report& report) {
      const catalogue::object& object = names.of(name).object;
      const std::string_view field = field_of(statement, name);
      const severity most = said_by == catalogue::layer::tenant ? severity::error : severity::warning;
      diagnostic& finding =
         report.say_at_most(most, name.where, {"{} has no field `{}` in {}", object.name(), field, list_of(said_by)});
      const catalogue::suggestion meant = suggest_field(object, field, names.context());
      if (!meant || ascii::same_word(meant.name, field)) {
         if (said_by != catalogue::layer::tenant)
            finding.help = "a snapshot of the tenant's catalogue knows for certain";
         return;
      }
      finding.help = {"did you mean `{}`?", meant.name};
      const span last{name.where.end - static_cast<std::uint32_t>(field.size()), name.where.end};
      if (meant.unique) finding.suggest({"write `{}`", meant.name}, {{last, meant.name}});
   }
};

} // namespace zoql::rules
