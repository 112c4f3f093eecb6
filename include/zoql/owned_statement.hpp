// A statement that owns its text: what the builder, the normaliser and the porter make.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/print.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

/// A tree made node by node. While it grows, its leaves stand in its text in the order they were made; `settled` gives
/// the one whose text is the statement itself. Copies and moves as a value.
class owned_statement {
public:
   owned_statement() = default;
   /// An empty tree whose string literals are in the escapes of `language`.
   explicit owned_statement(dialect language) { tree_.language = language; }
   owned_statement(const owned_statement& other) : text_(other.text_), tree_(other.tree_) { see_text(); }
   owned_statement(owned_statement&& other) noexcept : text_(std::move(other.text_)), tree_(std::move(other.tree_)) {
      see_text();
      other.clear();
   }
   owned_statement& operator=(owned_statement other) noexcept {
      text_.swap(other.text_);
      std::swap(tree_, other.tree_);
      see_text();
      return *this;
   }
   ~owned_statement() = default;

   /// The tree; it views text of this object.
   [[nodiscard]] const ast::statement& tree() const noexcept { return tree_; }
   [[nodiscard]] std::string_view text() const noexcept { return tree_.text; }

   /// Adds a node without children, which stands in the text as `words`.
   ast::index leaf(ast::kind kind, std::string_view words, ast::word word = {}, std::uint16_t flags = 0) {
      const auto begin = static_cast<std::uint32_t>(text_.size());
      text_.insert(text_.end(), words.begin(), words.end());
      see_text();
      const auto dot = static_cast<std::uint32_t>(words.find('.'));
      const bool dotted = kind == ast::kind::name && words.find('.') != words.npos;
      return tree_.add({.kind = kind,
                        .word = word,
                        .flags = flags,
                        .where = {begin, static_cast<std::uint32_t>(text_.size())},
                        .at = dotted ? begin + dot : 0});
   }

   /// Adds a node that has children.
   ast::index parent(ast::kind kind, ast::word word = {}, std::uint16_t flags = 0) {
      const auto end = static_cast<std::uint32_t>(text_.size());
      return tree_.add({.kind = kind, .word = word, .flags = flags, .where = {end, end}});
   }

   void append(ast::index above, ast::index below) noexcept { tree_.append(above, below); }
   void set_root(ast::index root) noexcept { tree_.root = root; }

   /// Adds a copy of a node of another statement in the same escapes, with its text and all that is in it.
   ast::index copy(const ast::statement& from, const ast::node& node) {
      const auto begin = static_cast<std::uint32_t>(text_.size());
      const std::string_view words = from.view(node);
      text_.insert(text_.end(), words.begin(), words.end());
      see_text();
      return copy_moved(from, node, begin - node.where.begin);
   }

   /// The same statement printed for a dialect, the tree standing in the canonical text.
   [[nodiscard]] owned_statement settled(dialect language) const {
      owned_statement settled;
      printing::places places(tree_, settled.tree_);
      const std::string text = printing::printer(tree_, language, 0, &places).print();
      settled.text_.assign(text.begin(), text.end());
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
      for (ast::node& node : tree_.nodes) {
         const std::string_view literal = tree_.view(node);
         if (node.kind != ast::kind::string || !literal.starts_with('\'')) continue;
         const bool special = literal.substr(1, literal.size() - 2).find_first_of("'\\") != literal.npos;
         node.flags =
            static_cast<std::uint16_t>(special ? node.flags | ast::flag::special : node.flags & ~ast::flag::special);
      }
   }

   void see_text() noexcept { tree_.text = {text_.data(), text_.size()}; }
   void clear() noexcept {
      text_.clear();
      tree_.clear();
      see_text();
   }

   /// Not a string: views of a vector stay valid when it is moved.
   std::vector<char> text_;
   ast::statement tree_;
};

} // namespace zoql
