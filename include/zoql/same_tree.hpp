// Whether two trees say the same, wherever and however their texts write it.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/string_text.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

namespace comparing {

/// What a literal or a mark does not mean.
inline constexpr std::uint16_t unimportant = ast::flag::special | ast::flag::repeated;

[[nodiscard]] constexpr bool is_written_out(ast::kind kind) noexcept {
   using enum ast::kind;
   return ast::kinds(alias, name, object, function, number, date, placeholder).has(kind);
}

/// Kinds of which the words between the children are part of what is said: the signs of arithmetic, `when`, `all`.
[[nodiscard]] constexpr bool is_said_between(const ast::node& node) noexcept {
   using enum ast::kind;
   return ast::kinds(arithmetic, case_, typed_string, set_operation, join, other_statement).has(node.kind) ||
          node.has(ast::flag::windowed) || node.has(ast::flag::typed_argument) || node.word == ast::word::unknown_sign;
}

[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Whether two texts differ in blanks and letter case alone.
[[nodiscard]] constexpr bool says_same(std::string_view one, std::string_view other) noexcept {
   constexpr std::string_view blanks = " \t\r\n";
   for (;;) {
      while (!one.empty() && blanks.find(one.front()) != blanks.npos) one.remove_prefix(1);
      while (!other.empty() && blanks.find(other.front()) != blanks.npos) other.remove_prefix(1);
      if (one.empty() || other.empty()) return one.empty() && other.empty();
      if (lowered(one.front()) != lowered(other.front())) return false;
      one.remove_prefix(1);
      other.remove_prefix(1);
   }
}

/// Whether two single-quoted literals say the same bytes, each in the escapes of its dialect.
[[nodiscard]] inline bool same_string(const ast::statement& one, const ast::node& left, const ast::statement& other,
                                      const ast::node& right) {
   const std::string_view literal = one.view(left);
   if (!literal.starts_with('\'')) return literal == other.view(right);
   return decode(literal, one.language) == decode(other.view(right), other.language);
}

[[nodiscard]] inline bool same_node(const ast::statement& one, const ast::node& left, const ast::statement& other,
                                    const ast::node& right) {
   if (left.kind != right.kind || left.word != right.word) return false;
   if (((left.flags ^ right.flags) & ~unimportant) != 0) return false;
   if (left.kind == ast::kind::string && !same_string(one, left, other, right)) return false;
   if (is_written_out(left.kind) && one.view(left) != other.view(right)) return false;
   const bool between = is_said_between(left);
   std::uint32_t left_at = left.where.begin;
   std::uint32_t right_at = right.where.begin;
   ast::index left_child = left.first_child;
   ast::index right_child = right.first_child;
   for (; left_child != ast::none && right_child != ast::none;
        left_child = one[left_child].next, right_child = other[right_child].next) {
      const ast::node& left_part = one[left_child];
      const ast::node& right_part = other[right_child];
      const bool agree = !between || says_same(span{left_at, left_part.where.begin}.of(one.text),
                                               span{right_at, right_part.where.begin}.of(other.text));
      if (!agree || !same_node(one, left_part, other, right_part)) return false;
      left_at = left_part.where.end;
      right_at = right_part.where.end;
   }
   if (left_child != right_child) return false;
   return !between ||
          says_same(span{left_at, left.where.end}.of(one.text), span{right_at, right.where.end}.of(other.text));
}

} // namespace comparing

/// Whether two statements have the same tree: names to the letter, strings by the bytes they say, keywords in any case,
/// spans and what stands beside the tree disregarded. The trees may be of different dialects.
[[nodiscard]] inline bool same_tree(const ast::statement& one, const ast::statement& other) {
   if (one.root == ast::none || other.root == ast::none) return one.root == other.root;
   return comparing::same_node(one, one[one.root], other, other[other.root]);
}

} // namespace zoql
