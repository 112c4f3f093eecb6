// The nodes of a tree-to-be as they stand in its bytes, and how they are read again.
#pragma once

#include <zoql/ast/kind.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace zoql::building {

/// A node. A leaf is followed by its text: a name, the digits of a number, or what a string or an alias says, between
/// quotes and without escapes. What is no leaf stands before its parts, so that a statement is written in the order in
/// which it is read. A `missing` one was refused; its text is a view of the reason and then what was refused.
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

/// Reads the nodes of some trees in their order: what has parts before its parts.
class piece_reader {
public:
   explicit piece_reader(std::string_view bytes) noexcept : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

   [[nodiscard]] bool empty() const noexcept { return at_ == end_; }
   [[nodiscard]] piece next() noexcept {
      piece node;
      std::memcpy(&node, at_, sizeof node);
      at_ += sizeof node;
      return node;
   }
   /// The text of the leaf that was read last.
   [[nodiscard]] std::string_view text_of(const piece& leaf) noexcept {
      const std::string_view text(at_, leaf.size);
      at_ += leaf.size;
      return text;
   }

private:
   const char* at_;
   const char* end_;
};

} // namespace zoql::building
