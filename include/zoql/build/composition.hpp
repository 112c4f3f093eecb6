// The builder's trees become a statement: what was refused is found here, and parentheses are put where they must be.
#pragma once

#include <zoql/build/draft.hpp>
#include <zoql/build/expression.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/string_text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::building {

/// Calls `visit` with every node of a tree, from the top.
template<typename Visit>
void walk(const expression& tree, Visit& visit) {
   visit(tree);
   for (const expression& part : tree.parts) walk(part, visit);
}

template<typename Visit>
void walk(const draft& draft, Visit visit) {
   for (const auto* list :
        {&draft.select, &draft.from, &draft.where, &draft.group_by, &draft.having, &draft.order_by, &draft.limit}) {
      for (const expression& tree : *list) walk(tree, visit);
   }
}

/// What a draft uses, told by its trees: where names are given as text the compiler cannot tell.
[[nodiscard]] inline features features_in(const draft& draft) {
   features all = features::none;
   const auto add = [&all](bool used, features feature) { all = used ? all | feature : all; };
   for (const expression& item : draft.select) add(item.kind == ast::kind::star, features::star);
   add(!draft.group_by.empty() || !draft.having.empty(), features::grouping);
   add(!draft.order_by.empty(), features::ordering);
   add(!draft.limit.empty(), features::limit);
   walk(draft, [&](const expression& node) {
      add(node.kind == ast::kind::name && node.text.find('.') != std::string::npos, features::join);
      add((node.flags & ast::flag::whole_object) != 0, features::star);
      add(node.kind == ast::kind::call, features::function);
      add(node.kind == ast::kind::aliased, features::alias);
      add(node.relative, features::relative_date);
      if (node.kind != ast::kind::comparison) return;
      const ast::kind right = node.parts.back().kind;
      add(right == ast::kind::name || right == ast::kind::call, features::field_comparison);
   });
   return all;
}

/// Writes a draft as a tree in the escapes of Export ZOQL, from which it is printed for any dialect.
class composer {
public:
   [[nodiscard]] static owned_statement compose(const draft& draft) {
      composer composer;
      const ast::index root = composer.statement_.parent(ast::kind::statement);
      composer.add_clause(root, ast::kind::select, draft.select);
      composer.add_clause(root, ast::kind::from, draft.from);
      composer.add_clause(root, ast::kind::where, draft.where);
      composer.add_clause(root, ast::kind::group_by, draft.group_by);
      composer.add_clause(root, ast::kind::having, draft.having);
      composer.add_clause(root, ast::kind::order_by, draft.order_by);
      composer.add_clause(root, ast::kind::limit, draft.limit);
      composer.statement_.set_root(root);
      return std::move(composer.statement_);
   }

private:
   composer() : statement_(dialect::zoqlexport) {}

   void add_clause(ast::index root, ast::kind kind, const std::vector<expression>& parts) {
      if (parts.empty()) return;
      const ast::index clause = statement_.parent(kind);
      for (const expression& part : parts) statement_.append(clause, add(part));
      statement_.append(root, clause);
   }

   ast::index add(const expression& node) {
      using enum ast::kind;
      switch (node.kind) {
      case string:
         return statement_.leaf(string, encode(node.text, dialect::zoqlexport), node.word, ast::flag::special);
      case alias:
         return statement_.leaf(alias, quoted_label(node.text), node.word, node.flags);
      case boolean:
         return statement_.leaf(boolean, node.word == ast::word::yes ? "true" : "false", node.word);
      case null:
         return statement_.leaf(null, "null");
      default:
         break;
      }
      if (node.parts.empty()) return statement_.leaf(node.kind, node.text, node.word, node.flags);
      const ast::index parent = statement_.parent(node.kind, node.word, node.flags);
      for (const expression& part : node.parts) statement_.append(parent, add_inside(node.kind, part));
      return parent;
   }

   /// A condition inside another one, in parentheses where it would otherwise come apart.
   ast::index add_inside(ast::kind outer, const expression& node) {
      const bool loose = node.kind == ast::kind::or_ || node.kind == ast::kind::and_;
      const bool needs_group =
         (outer == ast::kind::and_ && node.kind == ast::kind::or_) || (outer == ast::kind::not_ && loose);
      if (!needs_group) return add(node);
      const ast::index group = statement_.parent(ast::kind::group);
      statement_.append(group, add(node));
      return group;
   }

   [[nodiscard]] static std::string quoted_label(std::string_view text) {
      std::string label = "\"";
      for (const char byte : text) {
         label += byte;
         if (byte == '"') label += byte;
      }
      return label += '"';
   }

   owned_statement statement_;
};

} // namespace zoql::building
