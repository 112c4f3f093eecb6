// A statement that owns its text: what the builder, the normaliser and the porter make.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/growing.hpp>
#include <zoql/print/printer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace zoql {

/// A tree made node by node. While it grows, its leaves stand in its text in the order they were made; `settled` gives
/// the one whose text is the statement itself. Copies and moves as a value.
class owned_statement {
public:
   owned_statement() = default;
   /// An empty tree whose string literals are in the escapes of `language`.
   explicit owned_statement(dialect language) { tree_.language = language; }
   /// A tree that stands in this text.
   owned_statement(growing<char>&& text, ast::statement&& tree) noexcept
       : text_(std::move(text)), tree_(std::move(tree)) {
      see_text();
   }
   owned_statement(const owned_statement& other) : text_(other.text_), tree_(other.tree_) { see_text(); }
   owned_statement(owned_statement&& other) noexcept : text_(std::move(other.text_)), tree_(std::move(other.tree_)) {
      see_text();
      other.clear();
   }
   owned_statement& operator=(owned_statement other) noexcept {
      std::swap(text_, other.text_);
      std::swap(tree_, other.tree_);
      see_text();
      return *this;
   }
   ~owned_statement() = default;

   /// The tree; it views text of this object.
   [[nodiscard]] const ast::statement& tree() const noexcept { return tree_; }
   [[nodiscard]] std::string_view text() const noexcept { return tree_.text; }

   /// Takes memory for so many nodes and bytes of text.
   void reserve(std::size_t nodes, std::size_t bytes) {
      tree_.nodes.reserve(nodes);
      text_.reserve(bytes);
   }

   /// Adds a node without children, which stands in the text as `words`.
   ast::index leaf(ast::kind kind, std::string_view words, ast::word word = {}, std::uint16_t flags = 0) {
      const std::uint32_t begin = put(words);
      const std::size_t dot = kind == ast::kind::name ? words.find('.') : words.npos;
      const std::uint32_t at = dot == words.npos ? 0 : begin + static_cast<std::uint32_t>(dot);
      return tree_.add({.kind = kind, .word = word, .flags = flags, .where = {begin, end()}, .at = at});
   }

   /// Puts bytes behind the text in which leaves will stand; where they begin.
   std::uint32_t put(std::string_view words) {
      const std::uint32_t begin = end();
      text_.append(words.data(), words.size());
      see_text();
      return begin;
   }
   /// Adds a node without children that stands there already; `at` is its first dot, or 0.
   ast::index leaf_at(ast::kind kind, span where, ast::word word = {}, std::uint16_t flags = 0, std::uint32_t at = 0) {
      return tree_.add({.kind = kind, .word = word, .flags = flags, .where = where, .at = at});
   }

   /// Adds a node that has children.
   ast::index parent(ast::kind kind, ast::word word = {}, std::uint16_t flags = 0) {
      return tree_.add({.kind = kind, .word = word, .flags = flags, .where = {end(), end()}});
   }

   void append(ast::index above, ast::index below) noexcept { tree_.append(above, below); }
   void set_root(ast::index root) noexcept { tree_.set_root(root); }

   /// Adds a copy of a node of another statement in the same escapes, with its text and all that is in it.
   ast::index copy(const ast::statement& from, const ast::node& node) {
      const std::uint32_t begin = put(from.view(node));
      return copy_moved(from, node, begin - node.where.begin);
   }

   /// The same statement printed for a dialect, the tree standing in the canonical text.
   [[nodiscard]] owned_statement settled(dialect language) const {
      owned_statement settled;
      printing::places places(tree_, settled.tree_);
      settled.text_ = printing::printer(tree_, language, 0, &places).print();
      settled.tree_.language = language;
      settled.see_text();
      settled.mark_special_strings();
      return settled;
   }

private:
   /// The distance counts modulo 2^32.
   ast::index copy_moved(const ast::statement& from, const ast::node& node, std::uint32_t distance) {
      ast::node moved = node;
      moved.where = {node.where.begin + distance, node.where.end + distance};
      if (node.at != 0) moved.at = node.at + distance;
      moved.first_child = moved.last_child = moved.next = ast::none;
      const ast::index copied = tree_.add(moved);
      for (const ast::node& child : from.children(node)) append(copied, copy_moved(from, child, distance));
      return copied;
   }

   /// What is special depends on the escapes.
   void mark_special_strings() noexcept {
      if (!tree_.present.has(ast::kind::string)) return;
      for (ast::node& node : tree_.nodes) {
         if (node.kind != ast::kind::string) continue;
         const std::string_view literal = tree_.view(node);
         if (!literal.starts_with('\'')) continue;
         const bool special = literal.substr(1, literal.size() - 2).find_first_of("'\\") != literal.npos;
         node.flags =
            static_cast<std::uint16_t>(special ? node.flags | ast::flag::special : node.flags & ~ast::flag::special);
      }
   }

   [[nodiscard]] std::uint32_t end() const noexcept { return static_cast<std::uint32_t>(text_.size()); }
   void see_text() noexcept { tree_.text = {text_.data(), text_.size()}; }
   void clear() noexcept {
      text_.clear();
      tree_.clear();
      see_text();
   }

   /// Not a string: views of a growing row stay valid when it is moved.
   growing<char> text_;
   ast::statement tree_;
};

} // namespace zoql
