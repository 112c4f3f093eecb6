// Whether two conditions of one statement are the same, however they are spaced and their fields cased.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>
#include <zoql/string_quotes.hpp>

#include <compare>

namespace zoql {

/// A string whose text stands between its quotes as it is, whatever quotes they are.
[[nodiscard]] constexpr bool is_plain_text(const ast::node& node) noexcept {
   return node.kind == ast::kind::string && !node.has(ast::unclosed) && !node.has(ast::special);
}

/// An order of the conditions of one statement in which those that say the same are equal. Values have to be the same
/// to the letter; what is missing, and what a template has left behind, is like nothing else.
[[nodiscard]] constexpr std::strong_ordering order_of_conditions(const ast::statement& statement, const ast::node& one,
                                                                 const ast::node& other) noexcept {
   const bool is_text = is_plain_text(one);
   if (is_text != is_plain_text(other)) return is_text <=> !is_text;
   if (is_text) {
      return inside_quotes(statement, one).of(statement.text) <=> inside_quotes(statement, other).of(statement.text);
   }
   if (one.kind != other.kind) return one.kind <=> other.kind;
   if (one.word != other.word) return one.word <=> other.word;
   if (one.flags != other.flags) return one.flags <=> other.flags;
   if (one.kind == ast::kind::missing || one.kind == ast::kind::placeholder) return &one <=> &other;
   if (one.kind == ast::kind::name)
      return ascii::order_of_words(reference_of(statement, one), reference_of(statement, other));
   ast::index left = one.first_child;
   ast::index right = other.first_child;
   if (left == ast::none && right == ast::none) return statement.view(one) <=> statement.view(other);
   for (; left != ast::none && right != ast::none; left = statement[left].next, right = statement[right].next) {
      const std::strong_ordering order = order_of_conditions(statement, statement[left], statement[right]);
      if (order != 0) return order;
   }
   return (left != ast::none) <=> (right != ast::none);
}

/// A word that is the same for equal conditions and rarely for others: the last thing said.
[[nodiscard]] constexpr std::string_view mark_of(const ast::statement& statement, const ast::node& condition) noexcept {
   const ast::node* last = &condition;
   while (last->last_child != ast::none) last = &statement[last->last_child];
   if (is_plain_text(*last)) return inside_quotes(statement, *last).of(statement.text);
   return last->kind == ast::kind::name ? field_of(statement, *last) : statement.view(*last);
}

} // namespace zoql
