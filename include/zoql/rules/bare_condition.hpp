// A condition compares: a field alone is none.
#pragma once

#include <zoql/foreign.hpp>
#include <zoql/functions.hpp>
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
      .mends = ast::kinds(ast::kind::boolean, ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& condition : statement.children(node)) look_into(statement, condition, report);
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

   static constexpr void look_into(const ast::statement& statement, const ast::node& node, report& report) {
      using kind = ast::kind;
      switch (node.kind) {
      case kind::and_:
      case kind::or_:
      case kind::not_:
         for (const ast::node& condition : statement.children(node)) look_into(statement, condition, report);
         break;
      case kind::group:
         if (const ast::node* inside = statement.child(node, 0); inside != nullptr && inside->next == ast::none) {
            look_into(statement, *inside, report);
         }
         break;
      case kind::name:
         say_field(statement, node, report);
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

   static constexpr void say_field(const ast::statement& statement, const ast::node& name, report& report) {
      if (goes_astray(statement, name)) return;
      diagnostic& finding = report.say(name.where, {"`{}` is not a condition", statement.view(name)},
                                       {"compare it: `{} = true`", statement.view(name)});
      if (name.has(ast::bracketed) || name.has(ast::whole_object)) return;
      finding.suggest("ask whether it is true", {{{name.where.end, name.where.end}, " = true"}});
   }
};

} // namespace zoql::rules
