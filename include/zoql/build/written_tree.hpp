// The text of a statement and the tree that stands in it, while both grow.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/build/piece.hpp>
#include <zoql/growing.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::building {

/// Writes leaves in the escapes of a dialect, and adds nodes to the tree where they end.
class written_tree {
protected:
   /// The children of a node, as they are found.
   struct children {
      ast::index first = ast::none;
      ast::index last = ast::none;
   };

   explicit written_tree(dialect language) : language_(language) {
      tree_.language = language;
      tree_.has_rare_bytes = false;
   }

   void reserve(std::size_t bytes, std::size_t nodes) {
      text_.reserve(bytes);
      tree_.nodes.reserve(nodes);
   }
   void set_root(ast::index root) noexcept { tree_.set_root(root); }
   /// Where a node stands that was added.
   [[nodiscard]] span place_of(ast::index node) const noexcept { return tree_[node].where; }
   [[nodiscard]] owned_statement take() && { return {std::move(text_), std::move(tree_)}; }

   ast::index write_leaf(const piece& node, std::string_view text) {
      const std::uint32_t begin = end();
      put(text);
      return close(node.kind, begin, {}, node.word, node.flags);
   }

   [[gnu::always_inline]] ast::index write_name(const piece& node, std::string_view text) {
      const std::uint32_t begin = end();
      put(text);
      return close(ast::kind::name, begin, {}, ast::word::none, node.flags, node.dot == 0 ? 0 : begin + node.dot);
   }

   ast::index write_string(const piece& node, std::string_view text) {
      const std::uint32_t begin = end();
      const std::string_view value = unquoted(text);
      find_rare_bytes(value);
      if (!needs_escape(value)) {
         put(text);
         return close(node.kind, begin, {}, node.word);
      }
      const std::string literal = encode(value, language_);
      put(literal);
      const bool special = unquoted(literal).find_first_of("'\\") != text.npos;
      return close(node.kind, begin, {}, node.word, special ? std::uint16_t{ast::flag::special} : std::uint16_t{});
   }

   /// A label in double quotes, in which a quote is doubled.
   ast::index write_label(const piece& node, std::string_view text) {
      const std::uint32_t begin = end();
      find_rare_bytes(text);
      put('"');
      for (const char byte : unquoted(text)) {
         put(byte);
         if (byte == '"') put(byte);
      }
      put('"');
      return close(node.kind, begin, {}, node.word, node.flags);
   }

   void add(children& parts, ast::index next) noexcept {
      if (parts.last == ast::none) {
         parts.first = next;
      } else {
         tree_.nodes[parts.last].next = next;
      }
      parts.last = next;
   }

   /// Adds a node that ends here.
   [[gnu::always_inline]] ast::index close(ast::kind kind, std::uint32_t begin, children parts, ast::word word = {},
                                           std::uint16_t flags = 0, std::uint32_t at = 0) {
      return tree_.add({.kind = kind,
                        .word = word,
                        .flags = flags,
                        .where = {begin, end()},
                        .at = at,
                        .first_child = parts.first,
                        .last_child = parts.last});
   }

   [[nodiscard]] std::uint32_t end() const noexcept { return static_cast<std::uint32_t>(text_.size()); }
   [[gnu::always_inline]] void put(std::string_view words) { text_.append(words.data(), words.size()); }
   [[gnu::always_inline]] void put(char byte) { text_.push_back(byte); }

private:
   /// Names and numbers have none.
   void find_rare_bytes(std::string_view text) noexcept {
      for (const char byte : text) {
         if (byte < ' ' || byte > '~') tree_.has_rare_bytes = true;
      }
   }

   dialect language_;
   growing<char> text_;
   ast::statement tree_;
};

} // namespace zoql::building
