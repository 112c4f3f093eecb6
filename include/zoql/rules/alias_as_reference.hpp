// An alias is a heading, and stands for its expression nowhere.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct alias_as_reference {
   static constexpr zoql::about about{
      .name = "alias-as-reference",
      .summary = "an alias in `having` or `order by`",
      .why = "An alias cannot replace its expression in `having` and `order by` (Export ZOQL clause limits "
             "page).",
      .source = "C03 E7",
      .bad = "select Status, count(Id) as n from Account group by Status order by n",
      .good = "select Status, count(Id) as n from Account group by Status order by count(Id)",
      .dialects = with(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::having, ast::kind::order_by),
      .given = {.beside = ast::kinds(ast::kind::alias)},
      .mends = ast::kinds(ast::kind::name, ast::kind::call, ast::kind::function, ast::kind::star),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const select = statement.clause(ast::kind::select);
      if (select == nullptr) return;
      walk(statement, node, [&](const ast::node& name) {
         if (name.kind == ast::kind::name && name.at == 0) say_if_alias(statement, *select, name, report);
         return true;
      });
   }

private:
   static constexpr void say_if_alias(const ast::statement& statement, const ast::node& select, const ast::node& name,
                                      report& report) {
      const std::string_view word = statement.view(name);
      const ast::node* expression = nullptr;
      const ast::node* alias = nullptr;
      for (const ast::node& item : statement.children(select)) {
         const ast::node& thing = statement.unaliased(item);
         if (is_field(statement, thing, word)) return;
         if (expression != nullptr || item.kind != ast::kind::aliased) continue;
         const ast::node& label = *statement.child(item, 1);
         if (label.kind != ast::kind::alias || !ascii::same_word(alias_text(statement, label), word)) continue;
         expression = &thing;
         alias = &label;
      }
      if (expression == nullptr) return;
      report
         .say(name.where, {"the alias `{}` cannot stand for its expression here", word},
              {"write `{}`", statement.view(*expression)})
         .see(alias->where, "this is the alias")
         .mend("write the expression", {{name.where, statement.view(*expression)}});
   }

   /// A word that is also a field's own name is taken for the field.
   [[nodiscard]] static constexpr bool is_field(const ast::statement& statement, const ast::node& thing,
                                                std::string_view word) noexcept {
      if (thing.kind != ast::kind::name) return false;
      return ascii::same_word(field_of(statement, thing), word);
   }
};

} // namespace zoql::rules
