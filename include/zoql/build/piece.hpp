// The nodes of a tree-to-be as they stand in its bytes, and how they are read again.
#pragma once

#include <zoql/ast/kind.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::building {

/// A node. A leaf is followed by its text: a name, the digits of a number, or what a string or an alias says, between
/// quotes and without escapes. What is no leaf stands behind its parts, so that a condition grows by what is put behind
/// it. A `missing` one was refused; its text is a view of the reason and then what was refused.
/// A condition that holds for every row, or for none, is a `boolean` outside a comparison.
struct piece {
   /// The bytes of a leaf's text, or how many parts there are.
   std::uint32_t size = 0;
   /// Where the first dot of a name stands in it, or 0.
   std::uint32_t dot = 0;
   std::uint16_t flags = 0;
   ast::kind kind = ast::kind::missing;
   ast::word word = ast::word::none;
};

/// The mark of a string that was asked for as a relative date, and is no text that only reads like one. A string has
/// no other mark before it is written.
inline constexpr std::uint16_t relative_mark = 1;

[[nodiscard]] constexpr bool is_leaf(ast::kind kind) noexcept {
   using enum ast::kind;
   constexpr ast::kinds leaves(alias, name, object, function, star, string, number, boolean, null, missing);
   return leaves.has(kind);
}

/// What stands between the quotes of a string or an alias.
[[nodiscard]] constexpr std::string_view unquoted(std::string_view text) noexcept {
   return text.substr(1, text.size() - 2);
}

/// The reason in the text of a refused leaf.
[[nodiscard]] inline std::string_view refusal_in(std::string_view text) noexcept {
   std::string_view why;
   text.copy(reinterpret_cast<char*>(&why), sizeof why);
   return why;
}
[[nodiscard]] inline std::string_view refused_in(std::string_view text) noexcept {
   return text.substr(sizeof(std::string_view));
}

/// Reads the nodes of some trees in their order: parts before what they are parts of.
class piece_reader {
public:
   explicit piece_reader(std::string_view bytes) noexcept : rest_(bytes) {}

   /// Reads the next node and the text of a leaf; false at the end.
   [[nodiscard]] bool next(piece& node, std::string_view& text) noexcept {
      if (rest_.empty()) return false;
      rest_.copy(reinterpret_cast<char*>(&node), sizeof node);
      rest_.remove_prefix(sizeof node);
      text = rest_.substr(0, is_leaf(node.kind) ? node.size : 0);
      rest_.remove_prefix(text.size());
      return true;
   }

private:
   std::string_view rest_;
};

} // namespace zoql::building
