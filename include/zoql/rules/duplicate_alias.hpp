// Two columns cannot have the same heading.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/seen_words.hpp>

namespace zoql::rules {

struct duplicate_alias {
   static constexpr zoql::about about{
      .name = "duplicate-alias",
      .summary = "the same alias on two columns",
      .why = "Zuora refuses the statement with \"Duplicate column aliases … were defined.\" (Export ZOQL clause limits "
             "page; select statements page).",
      .source = "S12 E2 E7",
      .bad = "select Name as \"A\", Status as \"A\" from Account",
      .good = "select Name as \"A\", Status as \"B\" from Account",
      .dialects = with(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
      .given = {.beside = ast::kinds(ast::kind::alias)},
   };

   /// Headings are compared to the letter: no page says that case does not count.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.present.has(ast::kind::alias) || !may_repeat(statement, node)) return;
      growing<const ast::node*> aliases;
      for (const ast::node& item : statement.children(node)) {
         if (const ast::node* const alias = alias_of(statement, item)) aliases.push_back(alias);
      }
      const auto order = [&](const ast::node* one, const ast::node* other) {
         return alias_text(statement, *one) <=> alias_text(statement, *other);
      };
      each_repeated(aliases, order, [&](const ast::node* first, std::size_t place) {
         report
            .say(aliases[place]->where, {"the alias `{}` is taken", alias_text(statement, *aliases[place])},
                 "give each column an alias of its own")
            .see(first->where, "it is used here");
      });
   }

private:
   [[nodiscard]] static constexpr bool may_repeat(const ast::statement& statement, const ast::node& select) {
      seen_words seen;
      for (const ast::node& item : statement.children(select)) {
         const ast::node* const alias = alias_of(statement, item);
         if (alias != nullptr && seen.add(alias_text(statement, *alias))) return true;
      }
      return false;
   }

   [[nodiscard]] static constexpr const ast::node* alias_of(const ast::statement& statement,
                                                            const ast::node& item) noexcept {
      if (item.kind != ast::kind::aliased) return nullptr;
      const ast::node* const alias = statement.child(item, 1);
      return alias != nullptr && alias->kind == ast::kind::alias ? alias : nullptr;
   }
};

} // namespace zoql::rules
