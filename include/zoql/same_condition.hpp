// Whether two conditions of one statement are the same, however they are spaced and their fields cased.
#pragma once

#include <zoql/reference.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql {

/// A string whose text stands between its quotes as it is, whatever quotes they are.
[[nodiscard]] constexpr bool is_plain_text(const ast::node& node) noexcept {
   return node.kind == ast::kind::string && !node.has(ast::unclosed) && !node.has(ast::special);
}

/// Values have to be the same to the letter.
[[nodiscard]] constexpr bool is_same_condition(const ast::statement& statement, const ast::node& one,
                                               const ast::node& other) noexcept {
   if (is_plain_text(one) && is_plain_text(other)) {
      return inside_quotes(statement, one).of(statement.text) == inside_quotes(statement, other).of(statement.text);
   }
   if (one.kind != other.kind || one.word != other.word || one.flags != other.flags) return false;
   if (one.kind == ast::kind::missing || one.kind == ast::kind::placeholder) return false;
   if (one.kind == ast::kind::name) return same_field(statement, one, other);
   if (one.first_child == ast::none) return statement.view(one) == statement.view(other);
   ast::index left = one.first_child;
   ast::index right = other.first_child;
   for (; left != ast::none && right != ast::none; left = statement[left].next, right = statement[right].next) {
      if (!is_same_condition(statement, statement[left], statement[right])) return false;
   }
   return left == right;
}

/// A word that is the same for equal conditions and rarely for others: the last thing said.
[[nodiscard]] constexpr std::string_view mark_of(const ast::statement& statement, const ast::node& condition) noexcept {
   const ast::node* last = &condition;
   while (last->last_child != ast::none) last = &statement[last->last_child];
   if (is_plain_text(*last)) return inside_quotes(statement, *last).of(statement.text);
   return last->kind == ast::kind::name ? field_of(statement, *last) : statement.view(*last);
}

} // namespace zoql
