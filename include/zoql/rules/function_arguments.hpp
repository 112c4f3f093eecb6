// Every function takes one field.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/foreign.hpp>
#include <zoql/functions.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct function_arguments {
   static constexpr zoql::about about{
      .name = "function-arguments",
      .summary = "a function with no field, or with more than one",
      .why = "Aggregates and date functions take one field, `count` also takes `*` (aggregate functions page; "
             "page on special datetime features).",
      .source = "S07 S19 E3 E8",
      .bad = "select year(UpdatedDate, CreatedDate) from Invoice",
      .good = "select year(UpdatedDate) from Invoice",
      .dialects = with(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call),
      .mends = ast::kinds(ast::kind::number, ast::kind::star),
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
      if (!is_value(*first)) return;
      diagnostic& finding = report.say(
         first->where, {"`{}` takes a field, not the value `{}`", name, statement.view(*first)}, "name a field");
      if (!ascii::same_word(name, "count") || node.has(ast::flag::distinct)) return;
      finding.help = "write `count(*)` to count all";
      finding.mend("write `count(*)`", {{first->where, "*"}});
   }

private:
   /// Other quotes than single ones stand around names.
   [[nodiscard]] static constexpr bool is_value(const ast::node& argument) noexcept {
      if (argument.kind == ast::kind::string) {
         return !argument.has(ast::flag::double_quoted) && !argument.has(ast::flag::back_quoted);
      }
      return ast::kinds(ast::kind::number, ast::kind::boolean, ast::kind::null, ast::kind::date).has(argument.kind);
   }
};

} // namespace zoql::rules
