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
      walk(statement, node, [&](const ast::node& below) {
         if (below.kind == ast::kind::name && below.at == 0) say_if_alias(statement, *select, below, false, report);
         if (below.kind != ast::kind::call) return true;
         walk(statement, below, [&](const ast::node& argument) {
            if (argument.kind == ast::kind::name && argument.at == 0)
               say_if_alias(statement, *select, argument, true, report);
            return true;
         });
         return false;
      });
   }

private:
   static constexpr void say_if_alias(const ast::statement& statement, const ast::node& select, const ast::node& name,
                                      bool is_argument, report& report) {
      const std::string_view word = statement.view(name);
      const ast::node* expression = nullptr;
      const ast::node* alias = nullptr;
      for (const ast::node& item : statement.children(select)) {
         const ast::node& thing = statement.unaliased(item);
         if (is_field(statement, thing, word, is_argument)) return;
         if (expression != nullptr || item.kind != ast::kind::aliased) continue;
         const ast::node& label = *statement.child(item, 1);
         if (label.kind != ast::kind::alias || !ascii::same_word(alias_text(statement, label), word)) continue;
         expression = &thing;
         alias = &label;
      }
      if (expression == nullptr) return;
      diagnostic& finding = report.say(name.where, {"the alias `{}` cannot stand for its expression here", word},
                                       {"write `{}`", statement.view(*expression)});
      finding.see(alias->where, "this is the alias");
      if (is_argument && expression->kind != ast::kind::name) {
         finding.help = "name the field itself";
         return;
      }
      finding.mend("write the expression", {{name.where, statement.view(*expression)}});
   }

   /// A word that is also a field's own name is taken for the field; inside a function also where the alias is that of
   /// another function of it.
   [[nodiscard]] static constexpr bool is_field(const ast::statement& statement, const ast::node& thing,
                                                std::string_view word, bool is_argument) noexcept {
      if (thing.kind == ast::kind::name) return ascii::same_word(field_of(statement, thing), word);
      if (!is_argument || thing.kind != ast::kind::call) return false;
      const ast::node* const argument = statement.child(thing, 1);
      return argument != nullptr && is_field(statement, *argument, word, true);
   }
};

} // namespace zoql::rules
