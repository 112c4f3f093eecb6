// The values that stand against fields that hold dates.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/temporal_name.hpp>

namespace zoql {

/// The field of an operand that is one, in parentheses or not, or its greatest, its least or its day; else the operand.
[[nodiscard]] constexpr const ast::node& dated_field(const ast::statement& statement,
                                                     const ast::node& operand) noexcept {
   const ast::node& inside = unwrapped(statement, operand);
   const ast::node* const function = statement.child(inside, 0);
   const ast::node* const argument = statement.child(inside, 1);
   if (inside.kind != ast::kind::call || argument == nullptr || argument->next != ast::none) return inside;
   for (const std::string_view name : {"max", "min", "date"}) {
      if (ascii::same_word(statement.view(*function), name)) return *argument;
   }
   return inside;
}

/// Whether the catalogue knows that a field holds dates or datetimes.
[[nodiscard]] constexpr bool is_known_temporal(const ast::statement& statement, const ast::node& operand,
                                               const meanings* names) noexcept {
   const ast::node& field = dated_field(statement, operand);
   return names != nullptr && field.kind == ast::kind::name && names->of(field).family() == catalogue::family::temporal;
}

/// Whether a field holds dates or datetimes: by its type where the catalogue knows it, else by its name.
[[nodiscard]] constexpr bool is_temporal(const ast::statement& statement, const ast::node& operand,
                                         const meanings* names) noexcept {
   const ast::node& field = dated_field(statement, operand);
   if (field.kind != ast::kind::name) return false;
   if (names != nullptr) {
      const catalogue::family known = names->of(field).family();
      if (known != catalogue::family::unknown) return known == catalogue::family::temporal;
   }
   return is_temporal(statement.view(field));
}

/// Calls `visit(value, text)` for each quoted value that is compared with a field that holds dates, and for each date
/// without quotes; `text` is the span inside the quotes. Most functions around the field make another thing of it.
template<typename Visit>
constexpr void each_temporal(const ast::statement& statement, const ast::node& node, const meanings* names,
                             Visit visit) {
   each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
      if (value.kind == ast::kind::date) {
         visit(value, value.where);
      } else if (value.kind == ast::kind::string && !value.has(ast::unclosed) && is_temporal(statement, field, names)) {
         visit(value, inside_quotes(statement, value));
      }
   });
}

/// Calls `visit(meaning, field, value, text)` for each value, quoted or not, against a field the catalogue knows.
template<typename Visit>
constexpr void each_date(const ast::statement& statement, const ast::node& node, const meanings& names, Visit visit) {
   each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
      const bool is_text = value.kind == ast::kind::string && !value.has(ast::unclosed);
      if (field.kind != ast::kind::name || (!is_text && value.kind != ast::kind::date)) return;
      const meaning what = names.of(field);
      if (what.field) visit(what, field, value, is_text ? inside_quotes(statement, value) : value.where);
   });
}

} // namespace zoql
