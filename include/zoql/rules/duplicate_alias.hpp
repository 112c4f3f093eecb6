// Two columns cannot have the same heading.
#pragma once

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

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.present.has(ast::kind::alias)) return;
      seen_words seen;
      for (const ast::node& item : statement.children(node)) {
         const ast::node* const alias = alias_of(statement, item);
         if (alias == nullptr || !seen.add(alias_text(statement, *alias))) continue;
         const ast::node* const first = find_before(statement, node, *alias);
         if (first == nullptr) continue;
         report
            .say(alias->where, {"the alias `{}` is taken", alias_text(statement, *alias)},
                 "give each column an alias of its own")
            .see(first->where, "it is used here");
      }
   }

private:
   [[nodiscard]] static constexpr const ast::node* alias_of(const ast::statement& statement,
                                                            const ast::node& item) noexcept {
      if (item.kind != ast::kind::aliased) return nullptr;
      const ast::node* const alias = statement.child(item, 1);
      return alias != nullptr && alias->kind == ast::kind::alias ? alias : nullptr;
   }

   /// Headings are compared to the letter: no page says that case does not count.
   [[nodiscard]] static constexpr const ast::node* find_before(const ast::statement& statement, const ast::node& select,
                                                               const ast::node& alias) noexcept {
      for (const ast::node& item : statement.children(select)) {
         const ast::node* const other = alias_of(statement, item);
         if (other == &alias) return nullptr;
         if (other != nullptr && alias_text(statement, *other) == alias_text(statement, alias)) return other;
      }
      return nullptr;
   }
};

} // namespace zoql::rules
