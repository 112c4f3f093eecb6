// What conditions are made of: literals, the signs between operands, and what a field is compared with.
#pragma once

#include <zoql/ast.hpp>

#include <string_view>

namespace zoql {

/// All that conditions are made of.
inline constexpr ast::kinds condition_parts = [] {
   using enum ast::kind;
   return ast::kinds(and_, or_, not_, comparison, like, in, between, is_null, call, function, name, star, string,
                     number, date, boolean, null);
}();

/// What is true or false by itself, without the parentheses around it.
inline constexpr ast::kinds condition_kinds(ast::kind::or_, ast::kind::and_, ast::kind::not_, ast::kind::comparison,
                                            ast::kind::like, ast::kind::in, ast::kind::between, ast::kind::is_null);

/// A field, a function of one, or a value: what conditions are made of.
inline constexpr ast::kinds operand_kinds(ast::kind::name, ast::kind::call, ast::kind::string, ast::kind::number,
                                          ast::kind::date, ast::kind::boolean, ast::kind::null);

/// What stands inside pairs of parentheses.
[[nodiscard]] constexpr const ast::node& unwrapped(const ast::statement& statement, const ast::node& node) noexcept {
   const ast::node* inside = &node;
   while (inside->kind == ast::kind::group && inside->first_child != ast::none &&
          inside->first_child == inside->last_child) {
      inside = statement.child(*inside, 0);
   }
   return *inside;
}

/// A value that stands for itself, however it is quoted.
[[nodiscard]] constexpr bool is_literal(const ast::node& node) noexcept {
   using kind = ast::kind;
   return node.kind == kind::string || node.kind == kind::number || node.kind == kind::date ||
          node.kind == kind::boolean || node.kind == kind::null;
}

/// A string in the quotes SQL has for names; whether it is one depends on where it stands.
[[nodiscard]] constexpr bool is_quoted_like_name(const ast::node& node) noexcept {
   return node.kind == ast::kind::string && (node.has(ast::double_quoted) || node.has(ast::back_quoted));
}

/// A number with letters in it, on the left of an operator: a name that begins with a digit.
[[nodiscard]] constexpr bool is_misspelt_name(const ast::statement& statement, const ast::node& node) noexcept {
   if (node.kind != ast::kind::number) return false;
   for (const char byte : statement.view(node)) {
      const char small = static_cast<char>(byte | 0x20);
      if (small >= 'a' && small <= 'z') return true;
   }
   return false;
}

/// The sign of a comparison that both dialects have.
[[nodiscard]] constexpr std::string_view sign_of(ast::word word) noexcept {
   using enum ast::word;
   switch (word) {
   case equal:
      return "=";
   case not_equal:
      return "!=";
   case less:
      return "<";
   case less_or_equal:
      return "<=";
   case greater:
      return ">";
   case greater_or_equal:
      return ">=";
   default:
      return {};
   }
}

/// The sign when the operands change places; none when neither dialect has it.
[[nodiscard]] constexpr ast::word mirrored(ast::word word) noexcept {
   using enum ast::word;
   switch (word) {
   case equal:
   case not_equal:
      return word;
   case less:
      return greater;
   case less_or_equal:
      return greater_or_equal;
   case greater:
      return less;
   case greater_or_equal:
      return less_or_equal;
   default:
      return none;
   }
}

/// The sign that says the opposite; none when neither dialect has it.
[[nodiscard]] constexpr ast::word opposite(ast::word word) noexcept {
   using enum ast::word;
   switch (word) {
   case equal:
      return not_equal;
   case not_equal:
      return equal;
   case less:
      return greater_or_equal;
   case less_or_equal:
      return greater;
   case greater:
      return less_or_equal;
   case greater_or_equal:
      return less;
   default:
      return none;
   }
}

/// The bytes of a comparison's sign.
[[nodiscard]] constexpr span sign_span(const ast::statement& statement, const ast::node& comparison) noexcept {
   std::uint32_t end = comparison.at;
   constexpr std::string_view signs = "=!<>";
   while (end < statement.text.size() && signs.find(statement.text[end]) != std::string_view::npos) ++end;
   return {comparison.at, end};
}

/// Calls `visit(field, value)` for each literal an operand of a `comparison`, `in` or `between` is compared with, on
/// whichever side it stands.
template<typename Visit>
constexpr void each_compared(const ast::statement& statement, const ast::node& node, Visit visit) {
   const ast::node* field = statement.child(node, 0);
   if (field == nullptr) return;
   if (const ast::node* right = statement.child(node, 1);
       node.kind == ast::kind::comparison && right != nullptr && is_literal(*field)) {
      visit(*right, *field);
      return;
   } else if (node.kind == ast::kind::comparison && right != nullptr && right->next == ast::none) {
      if (is_literal(*right)) visit(*field, *right);
      return;
   }
   for (const ast::node& value : statement.children(node)) {
      if (&value != field && is_literal(value)) visit(*field, value);
   }
}

/// Whether joins, `case` or `union` make the statement SQL of another kind, whose conditions are not ours to judge.
[[nodiscard]] constexpr bool is_other_sql(const ast::statement& statement) noexcept {
   using kind = ast::kind;
   return statement.present.meets(ast::kinds(kind::join, kind::case_, kind::set_operation, kind::other_statement));
}

} // namespace zoql
