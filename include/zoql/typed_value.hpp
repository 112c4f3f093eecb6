// What the catalogue says of the types of both sides of a condition.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/template_text.hpp>

#include <string_view>

namespace zoql {

/// Calls `visit(meaning, field, value)` for each value that stands against a field the catalogue knows.
template<typename Visit>
constexpr void each_typed(const ast::statement& statement, const ast::node& node, const meanings& names, Visit visit) {
   each_compared(statement, node, [&](const ast::node& operand, const ast::node& value) {
      const ast::node& field = unwrapped(statement, operand);
      if (field.kind != ast::kind::name) return;
      const meaning what = names.of(field);
      if (what.field) visit(what, field, value);
   });
}

/// Whether a value is a closed text; `null` in quotes and what a program will fill in are none, as others speak of them
/// or nobody can.
[[nodiscard]] constexpr bool is_settled_text(const ast::statement& statement, const ast::node& value) noexcept {
   if (value.kind != ast::kind::string || value.has(ast::unclosed)) return false;
   const std::string_view text = inside_quotes(statement, value).of(statement.text);
   return !ascii::same_word(text, "null") && placeholder_in(text).empty();
}

} // namespace zoql
