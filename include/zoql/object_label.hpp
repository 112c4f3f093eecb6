// Words behind `from` that are what the screen calls an object: `Invoice Item`, `Bill Run`.
#pragma once

#include <zoql/catalogue/suggest.hpp>
#include <zoql/meanings.hpp>

namespace zoql {

/// Whether an object's name, label or other name is this word, but for blanks and letter case.
[[nodiscard]] constexpr bool is_called(const catalogue::object& one, std::string_view squeezed_word) noexcept {
   const auto is_word = [=](std::string_view name) { return catalogue::is_squeezed(name, squeezed_word); };
   if (is_word(one.name()) || is_word(one.label())) return true;
   for (const std::string_view other : one.aliases()) {
      if (is_word(other)) return true;
   }
   return false;
}

/// The object whose label stands behind `from`, where the grammar sees an object and an alias; false when it is none.
/// One that may stand there counts before one of the same label that may not.
[[nodiscard]] constexpr catalogue::object labelled_object(const ast::statement& statement, const ast::node& from,
                                                          const meanings& names) noexcept {
   const ast::node* const only = statement.child(from, 0);
   if (only == nullptr || from.first_child != from.last_child || only->kind != ast::kind::aliased) return {};
   const ast::node& alias = *statement.child(*only, 1);
   if (alias.kind != ast::kind::alias || alias.has(ast::with_as) || is_other_sql(statement)) return {};
   const catalogue::squeezed label(statement.view(*only));
   catalogue::object found;
   if (label.text().empty()) return found;
   for (const catalogue::object one : names.all().objects()) {
      if (!is_called(one, label.text())) continue;
      if (one.in(names.context()).is(true)) return one;
      if (!found) found = one;
   }
   return found;
}

} // namespace zoql
