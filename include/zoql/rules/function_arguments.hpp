// Every function takes one field, and an aggregate also a date function.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/foreign.hpp>
#include <zoql/functions.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct function_arguments {
   static constexpr zoql::about about{
      .name = "function-arguments",
      .summary = "a function of something other than one field",
      .why = "Aggregates and date functions take one field, `count` also takes `*` (aggregate functions page; "
             "page on special datetime features).",
      .source = "S07 S19 E3 E8",
      .bad = "select year(UpdatedDate, CreatedDate) from Invoice",
      .good = "select year(UpdatedDate) from Invoice",
      .dialects = with(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call),
      .mends = ast::kinds(ast::kind::number, ast::kind::star, ast::kind::call, ast::kind::function, ast::kind::group),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view name = statement.view(*statement.child(node, 0));
      if (!is_function(name) || is_foreign(statement, node)) return;
      const ast::node* const first = statement.child(node, 1);
      if (first == nullptr) {
         const span inside{node.at + 1, node.at + 1};
         report.say(inside, {"`{}` takes a field", name}, "write the field between the parentheses");
         return;
      }
      if (const ast::node* const second = statement.child(node, 2);
          second != nullptr && second->kind != ast::kind::missing) {
         report.say({second->where.begin, statement[node.last_child].where.end}, {"`{}` takes one field", name},
                    "remove the rest");
         return;
      }
      const ast::node& argument = unwrapped(statement, *first);
      if (condition_kinds.has(argument.kind)) {
         report.say(argument.where, {"`{}` takes a field, not a condition", name},
                    "name a field, and put the condition after `where`");
         return;
      }
      if (argument.kind == ast::kind::call) return check_inner(statement, name, *first, argument, report);
      if (!is_value(argument)) return;
      diagnostic& finding = report.say(
         argument.where, {"`{}` takes a field, not the value `{}`", name, statement.view(argument)}, "name a field");
      if (!ascii::same_word(name, "count") || node.has(ast::flag::distinct)) return;
      finding.help = "write `count(*)` to count all";
      finding.mend("write `count(*)`", {{first->where, "*"}});
   }

private:
   /// Of functions of functions only an aggregate of a date function may be right; `nested-aggregate` is another rule.
   static constexpr void check_inner(const ast::statement& statement, std::string_view name, const ast::node& argument,
                                     const ast::node& inner, report& report) {
      const std::string_view inner_name = statement.view(*statement.child(inner, 0));
      if (is_aggregate(name) || !is_function(inner_name) || is_foreign(statement, inner)) return;
      diagnostic& finding = report.say(inner.where, {"`{}` takes a field, not the function `{}`", name, inner_name},
                                       "name the field itself");
      const ast::node* const field = statement.child(inner, 1);
      const bool is_same = ascii::same_word(inner_name, "date") && field != nullptr && field->next == ast::none;
      if (is_same && field->kind == ast::kind::name && !inner.has(ast::unclosed))
         finding.mend("name the field itself", {{argument.where, statement.view(*field)}});
   }

   /// Other quotes than single ones stand around names.
   [[nodiscard]] static constexpr bool is_value(const ast::node& argument) noexcept {
      if (argument.kind == ast::kind::string) {
         return !argument.has(ast::flag::double_quoted) && !argument.has(ast::flag::back_quoted);
      }
      return ast::kinds(ast::kind::number, ast::kind::boolean, ast::kind::null, ast::kind::date).has(argument.kind);
   }
};

} // namespace zoql::rules
