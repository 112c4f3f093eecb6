// How tests compare trees: the whole of two, or their shapes without what the leaves say.
#pragma once

#include <zoql/ast.hpp>

#include <string>

namespace zoql::test {

/// Whether two trees are the same node for node and byte for byte, whatever order their nodes were made in.
inline bool same(const ast::statement& one, const ast::node& left, const ast::statement& other,
                 const ast::node& right) {
   if (left.kind != right.kind || left.word != right.word || left.flags != right.flags) return false;
   if (left.where != right.where || left.at != right.at) return false;
   ast::index at = left.first_child;
   ast::index beside = right.first_child;
   for (; at != ast::none && beside != ast::none; at = one[at].next, beside = other[beside].next) {
      if (!same(one, one[at], other, other[beside])) return false;
   }
   return at == beside;
}

inline bool same(const ast::statement& one, const ast::statement& other) {
   if (one.text != other.text || one.root == ast::none || other.root == ast::none) return false;
   return same(one, one[one.root], other, other[other.root]);
}

/// The kinds of a tree in parentheses, without words and texts.
inline std::string shape(const ast::statement& tree, const ast::node& node) {
   std::string text = std::to_string(static_cast<int>(node.kind));
   if (node.first_child == ast::none) return text;
   text += '(';
   for (const ast::node& child : tree.children(node)) text += shape(tree, child) + ' ';
   text.back() = ')';
   return text;
}

inline std::string shape(const ast::statement& tree) {
   return tree.root == ast::none ? std::string() : shape(tree, tree[tree.root]);
}

} // namespace zoql::test
