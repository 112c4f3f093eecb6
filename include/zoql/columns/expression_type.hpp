// The type of what stands in a select list: a field's own, or what a function makes of it.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/functions.hpp>
#include <zoql/meanings.hpp>

#include <string_view>

namespace zoql {

/// The type of a field or function, and who says so; nobody where it is not known. A count is a whole number, a sum or
/// an average a number, `max` and `min` are what they choose from (aggregate-functions page); `date( )` is a date, and
/// the other functions of dates count (special-datetime-features page).
[[nodiscard]] constexpr catalogue::fact<catalogue::type>
type_of(const ast::statement& statement, const ast::node& thing, const meanings& names) noexcept {
   if (thing.kind == ast::kind::name) {
      const catalogue::field field = names.of(thing).field;
      return field ? field.type() : catalogue::fact<catalogue::type>{};
   }
   const ast::node* const function = thing.kind == ast::kind::call ? statement.child(thing, 0) : nullptr;
   if (function == nullptr || !is_function(statement.view(*function))) return {};
   const auto is = [&](std::string_view name) { return ascii::same_word(statement.view(*function), name); };
   if (is("max") || is("min")) {
      const ast::node* const argument = statement.child(thing, 1);
      return argument == nullptr ? catalogue::fact<catalogue::type>{} : type_of(statement, *argument, names);
   }
   if (is("sum") || is("avg")) return {catalogue::type::decimal, catalogue::layer::documented};
   if (is("date")) return {catalogue::type::date, catalogue::layer::documented};
   return {catalogue::type::integer, catalogue::layer::documented};
}

} // namespace zoql
