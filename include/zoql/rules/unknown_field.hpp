// A field that the object does not have.
#pragma once

#include <zoql/bare_word.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/field_place.hpp>
#include <zoql/field_presence.hpp>
#include <zoql/foreign_key.hpp>
#include <zoql/refused_field.hpp>
#include <zoql/rule.hpp>
#include <zoql/whole_statement.hpp>

namespace zoql::rules {

struct unknown_field {
   static constexpr zoql::about about{
      .name = "unknown-field",
      .summary = "a field that is in no list of the object's fields",
      .why = "ZOQL answers INVALID_FIELD, Export ZOQL \"There is no field named …\", AQuA with code 90005 and not "
             "which statement it means (SOAP object reference; page on changes to the Describe API). It is an error "
             "where the tenant's own catalogue lacks the field, or Describe was seen to list it for ZOQL only and it "
             "stands in an export, and a warning where only the documented list lacks it, which knows no custom "
             "fields.",
      .source = "N01 N06 N10 E11 R11 Z1 Z14",
      .bad = "select AcountNumber from Account",
      .good = "select AccountNumber from Account",
      .level = severity::error,
      .lesser = {.where = "where the tenant's own catalogue does not say so"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               whole_statement& whole, report& report) {
      const catalogue::layer said_by = refused_by(statement, node, names);
      if (said_by == catalogue::layer::none || !is_plain_name(statement, node) || is_alias(statement, node, names))
         return;
      if (names.context() == catalogue::context::soap && (node.at != 0 || is_taken_for_value(statement, node))) return;
      if (is_status_history(statement, node, "EffectiveDate")) return;
      if (is_foreign_key(statement, node, names) || is_said_elsewhere(statement, node, names)) return;
      if (is_bare_word(statement, node, names, whole)) return;
      if (may_be_elsewhere(names.of(node), names)) return say_known(statement, node, names, said_by, report);
      say(statement, node, names, said_by, report);
   }

private:
   /// A text without quotes is no field, and `unquoted-value` speaks of it.
   [[nodiscard]] static constexpr bool is_bare_word(const ast::statement& statement, const ast::node& name,
                                                    const meanings& names, whole_statement& whole) {
      if (!may_be_bare_word(statement, name)) return false;
      const ast::node* const above = whole.parent_of(name);
      if (above == nullptr || above->kind != ast::kind::comparison || &statement[above->last_child] != &name)
         return false;
      return look_at_bare_word(statement, *above, &names).kind != bare_word_kind::field;
   }

   /// Whether another rule says of the field that it was refused, or of the object that exports have none of its
   /// fields.
   [[nodiscard]] static constexpr bool is_said_elsewhere(const ast::statement& statement, const ast::node& name,
                                                         const meanings& names) noexcept {
      const ast::node* const select = statement.clause(ast::kind::select);
      const bool is_selected = select != nullptr && name.where.end <= select->where.end;
      const meaning& what = names.of(name);
      if (is_selected && was_refused(what, names)) return true;
      return names.context() == catalogue::context::export_ && !what.join && exports_nothing(what.object);
   }

   [[nodiscard]] static constexpr catalogue::context other_than(catalogue::context where) noexcept {
      return where == catalogue::context::soap ? catalogue::context::export_ : catalogue::context::soap;
   }

   /// Whether the field is known, and nobody denies it to the other language.
   [[nodiscard]] static constexpr bool may_be_elsewhere(const meaning& what, const meanings& names) noexcept {
      return what.field && !what.field.in(other_than(names.context())).is(false);
   }

   /// Of a field that the other language has.
   static constexpr void say_known(const ast::statement& statement, const ast::node& name, const meanings& names,
                                   catalogue::layer said_by, report& report) {
      const meaning& what = names.of(name);
      const bool is_soap = names.context() == catalogue::context::soap;
      const catalogue::fact<bool> there = what.field.in(other_than(names.context()));
      // One Describe told both contexts, where only the tenant's own could say more.
      const bool is_told = !is_soap && there == catalogue::fact<bool>{true, catalogue::layer::observed} &&
                           said_by == catalogue::layer::observed;
      const bool is_certain = is_told || said_by == catalogue::layer::tenant;
      diagnostic& finding = report.say_at_most(
         is_certain ? severity::error : severity::warning, name.where,
         {is_soap ? "ZOQL does not have `{}` of {}, says {}" : "exports do not have `{}` of {}, says {}",
          field_of(statement, name), what.object.name(), speaker_of(said_by)});
      if (is_soap) {
         finding.help = there.known() ? "only exports have it: ask for it in Export ZOQL"
                                      : "exports may have it: ask for it in Export ZOQL";
      } else if (there.is(true) && !what.field.flaky()) {
         finding.help = "ask for it in ZOQL";
      }
   }

   static constexpr void say(const ast::statement& statement, const ast::node& name, const meanings& names,
                             catalogue::layer said_by, report& report) {
      const catalogue::object& object = names.of(name).object;
      const std::string_view field = field_of(statement, name);
      const severity most = said_by == catalogue::layer::tenant ? severity::error : severity::warning;
      diagnostic& finding =
         report.say_at_most(most, name.where, {"{} has no field `{}` in {}", object.name(), field, list_of(said_by)});
      if (!report.is_read()) return;
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
