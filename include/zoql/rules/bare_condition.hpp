// A condition compares: a field alone is none.
#pragma once

#include <zoql/foreign.hpp>
#include <zoql/functions.hpp>
#include <zoql/meanings.hpp>
#include <zoql/nearby.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct bare_condition {
   static constexpr zoql::about about{
      .name = "bare-condition",
      .summary = "a field, a function or a value in place of a condition",
      .why = "Every condition of the filter pages is a field, an operator and a value, those on booleans too: "
             "`AutoPay = true` (ZOQL's filter-statements page, Export ZOQL's filter statement reference).",
      .source = "F01 F08 F09 Z2 E5",
      .bad = "select Id from Account where AutoPay",
      .good = "select Id from Account where AutoPay = true",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where, ast::kind::having),
      .mends = ast::kinds(ast::kind::boolean, ast::kind::comparison, ast::kind::null, ast::kind::is_null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      for (const ast::node& condition : statement.children(node)) look_into(statement, condition, names, report);
   }

private:
   /// Functions that the language does not have are another mistake.
   static constexpr void say_call(const ast::statement& statement, const ast::node& call, report& report) {
      const bool is_ours = capabilities_of(statement.language).functions && !is_foreign(statement, call) &&
                           is_function(statement.view(*statement.child(call, 0)));
      if (!is_ours || call.has(ast::unclosed) || goes_astray(statement, call)) return;
      report.say(call.where, {"`{}` is not a condition", statement.view(call)},
                 {"compare it: `{} > 0`", statement.view(call)});
   }

   static constexpr void look_into(const ast::statement& statement, const ast::node& node, const meanings* names,
                                   report& report) {
      using kind = ast::kind;
      switch (node.kind) {
      case kind::and_:
      case kind::or_:
      case kind::not_:
         for (const ast::node& condition : statement.children(node)) look_into(statement, condition, names, report);
         break;
      case kind::group:
         if (const ast::node* inside = statement.child(node, 0); inside != nullptr && inside->next == ast::none) {
            look_into(statement, *inside, names, report);
         }
         break;
      case kind::name:
         say_field(statement, node, names, report);
         break;
      case kind::string:
      case kind::number:
      case kind::date:
      case kind::boolean:
      case kind::null:
         if (node.has(ast::unclosed) || goes_astray(statement, node)) break;
         report.say(node.where, {"`{}` is not a condition", statement.view(node)}, "compare a field with it");
         break;
      case kind::call:
         say_call(statement, node, report);
         break;
      default:
         break;
      }
   }

   static constexpr void say_field(const ast::statement& statement, const ast::node& name, const meanings* names,
                                   report& report) {
      if (goes_astray(statement, name)) return;
      const bool may_be_true = is_boolean_or_unknown(name, names);
      const bool has_is = capabilities_of(statement.language).is_null;
      diagnostic& finding = report.say(name.where, {"`{}` is not a condition", statement.view(name)});
      finding.help = {may_be_true ? std::string_view("compare it: `{} = true`")
                      : has_is    ? std::string_view("compare it: `{} is not null`, if that is meant")
                                  : std::string_view("compare it: `{} != null`, if that is meant"),
                      statement.view(name)};
      if (name.has(ast::bracketed) || name.has(ast::whole_object)) return;
      const span behind{name.where.end, name.where.end};
      if (may_be_true) {
         finding.suggest("ask whether it is true", {{behind, " = true"}});
      } else {
         finding.suggest("ask whether it has a value", {{behind, has_is ? " is not null" : " != null"}});
      }
   }

   [[nodiscard]] static constexpr bool is_boolean_or_unknown(const ast::node& name, const meanings* names) noexcept {
      if (names == nullptr || names->of(name).type() == catalogue::type::unknown) return true;
      return names->of(name).family() == catalogue::family::boolean;
   }
};

} // namespace zoql::rules
