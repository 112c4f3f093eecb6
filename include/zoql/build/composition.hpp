// The builder's trees become a statement: what was refused is found here, and parentheses are put where they must be.
#pragma once

#include <zoql/build/draft.hpp>
#include <zoql/build/expression.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/growing.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::building {

/// Calls `visit` with every node of a draft and its text, parts before what they are parts of.
template<typename Visit>
void walk(const draft& draft, Visit visit) {
   piece node;
   std::string_view text;
   for (const auto* list : {&draft.select, &draft.from, &draft.where, &draft.group_by, &draft.having, &draft.order_by,
                            &draft.limit}) {
      if (is_leaf(list->kind())) {
         if (!list->is_nothing()) visit(list->top(), list->bytes());
         continue;
      }
      for (piece_reader nodes(list->bytes()); nodes.next(node, text);) visit(node, text);
      visit(list->top(), std::string_view());
   }
}

/// What a draft uses, told by its trees: where names are given as text the compiler cannot tell.
[[nodiscard]] inline features features_in(const draft& draft) {
   features all = features::none;
   const auto add = [&all](bool used, features feature) { all = used ? all | feature : all; };
   add(!draft.group_by.empty() || !draft.having.is_nothing(), features::grouping);
   add(!draft.order_by.empty(), features::ordering);
   add(!draft.limit.empty(), features::limit);
   // What stands before a comparison is its right side; a call stands behind its `*`, and behind no other.
   ast::kind before = ast::kind::missing;
   walk(draft, [&](const piece& node, std::string_view) {
      using enum ast::kind;
      switch (node.kind) {
      case name:
         add(node.dot != 0, features::join);
         add((node.flags & ast::flag::whole_object) != 0, features::star);
         break;
      case string:
         add((node.flags & relative_mark) != 0, features::relative_date);
         break;
      case call:
         add(true, features::function);
         break;
      case aliased:
         add(true, features::alias);
         break;
      case comparison:
         add(before == name || before == call, features::field_comparison);
         break;
      default:
         break;
      }
      add(before == star && node.kind != call, features::star);
      before = node.kind;
   });
   return all;
}

/// Writes a draft as a tree in the escapes of a dialect. Its text is the bytes of the draft, in which most leaves stand
/// as they will be written.
class composer {
public:
   /// Of a draft in which nothing was refused.
   [[nodiscard]] static owned_statement compose(const draft& draft, dialect language) {
      composer composer(language);
      composer.reserve(draft.select.bytes().size() + draft.where.bytes().size() + draft.having.bytes().size());
      composer.add_list(draft.select);
      composer.add_list(draft.from);
      composer.add_condition(ast::kind::where, draft.where);
      composer.add_list(draft.group_by);
      composer.add_condition(ast::kind::having, draft.having);
      composer.add_list(draft.order_by);
      composer.add_list(draft.limit);
      composer.add_parent(ast::kind::statement, static_cast<std::uint32_t>(composer.open_.size()));
      composer.statement_.set_root(composer.open_.back());
      return std::move(composer.statement_);
   }

private:
   explicit composer(dialect language) : language_(language), statement_(language) {}

   void reserve(std::size_t bytes) {
      const std::size_t nodes = 16 + bytes / sizeof(piece);
      statement_.reserve(nodes, 64 + bytes);
      open_.reserve(nodes);
   }

   void add_list(const expression& list) {
      if (!list.empty()) add_tree(list);
   }

   void add_condition(ast::kind clause, const expression& condition) {
      if (condition.is_nothing()) return;
      add_tree(condition);
      add_parent(clause, 1);
   }

   void add_tree(const expression& tree) {
      const std::string_view bytes = tree.bytes();
      const std::uint32_t begin = statement_.put(bytes);
      piece node;
      std::string_view text;
      for (piece_reader nodes(bytes); nodes.next(node, text);) {
         if (is_leaf(node.kind)) {
            open_.push_back(add_leaf(node, text, begin + static_cast<std::uint32_t>(text.data() - bytes.data())));
         } else {
            add_parent(node.kind, node.size, node.word, node.flags);
         }
      }
      add_parent(tree.kind(), tree.top().size, tree.word(), tree.top().flags);
   }

   /// Adds what has the last `count` of the open nodes as its parts.
   void add_parent(ast::kind kind, std::uint32_t count, ast::word word = {}, std::uint16_t flags = 0) {
      const ast::index parent = statement_.parent(kind, word, flags);
      const std::size_t first = open_.size() - count;
      const bool holds_conditions = kind == ast::kind::and_ || kind == ast::kind::not_;
      for (std::size_t at = first; at < open_.size(); ++at) {
         statement_.append(parent, holds_conditions ? inside(kind, open_[at]) : open_[at]);
      }
      open_.shrink(first);
      open_.push_back(parent);
   }

   /// Adds a leaf that stands in the text at `begin`, or as it has to be written behind all there is.
   ast::index add_leaf(const piece& node, std::string_view text, std::uint32_t begin) {
      if (node.kind == ast::kind::string) {
         if (!needs_escape(unquoted(text))) return statement_.leaf_at(node.kind, {begin, begin + node.size}, node.word);
         return statement_.leaf(node.kind, encode(unquoted(text), language_), node.word, ast::flag::special);
      }
      if (node.kind == ast::kind::alias && unquoted(text).find('"') != text.npos) {
         return statement_.leaf(node.kind, quoted_label(unquoted(text)), node.word, node.flags);
      }
      return statement_.leaf_at(node.kind, {begin, begin + node.size}, node.word, node.flags,
                                node.dot == 0 ? 0 : begin + node.dot);
   }

   /// A condition inside another one, in parentheses where it would otherwise come apart.
   ast::index inside(ast::kind outer, ast::index part) {
      const ast::kind inner = statement_.tree()[part].kind;
      const bool loose = inner == ast::kind::or_ || inner == ast::kind::and_;
      const bool needs_group = (outer == ast::kind::and_ && inner == ast::kind::or_) || (outer == ast::kind::not_ && loose);
      if (!needs_group) return part;
      const ast::index group = statement_.parent(ast::kind::group);
      statement_.append(group, part);
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

   dialect language_;
   owned_statement statement_;
   /// Nodes that are part of none yet.
   growing<ast::index> open_;
};

} // namespace zoql::building
