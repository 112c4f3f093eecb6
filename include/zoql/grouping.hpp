// What a select list has to do with `group by`: aggregates, and fields that are grouped.
#pragma once

#include <zoql/functions.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>

#include <string_view>

namespace zoql {

[[nodiscard]] constexpr bool is_aggregate_call(const ast::statement& statement, const ast::node& node) noexcept {
   return node.kind == ast::kind::call && is_aggregate(statement.view(*statement.child(node, 0)));
}

/// The first aggregate in a select list; nullptr when there is none.
[[nodiscard]] constexpr const ast::node* first_aggregate(const ast::statement& statement,
                                                         const ast::node& select) noexcept {
   for (const ast::node& item : statement.children(select)) {
      const ast::node& thing = unwrapped(statement, statement.unaliased(item));
      if (is_aggregate_call(statement, thing)) return &thing;
   }
   return nullptr;
}

/// `*` and `Account.*`.
[[nodiscard]] constexpr bool is_whole_object(const ast::node& node) noexcept {
   return node.kind == ast::kind::star || (node.kind == ast::kind::name && node.has(ast::whole_object));
}

/// A field, maybe inside a date function: what has one value in each row and may be grouped. Parentheses and functions
/// of functions are a mistake of their own, and the field is the same with them.
[[nodiscard]] constexpr const ast::node* plain_field(const ast::statement& statement, const ast::node& thing) noexcept {
   const ast::node& node = unwrapped(statement, thing);
   if (node.kind == ast::kind::name) return is_whole_object(node) ? nullptr : &node;
   if (node.kind != ast::kind::call) return nullptr;
   const std::string_view function = statement.view(*statement.child(node, 0));
   const ast::node* const argument = statement.child(node, 1);
   const bool dates = is_function(function) && !is_aggregate(function);
   return dates && argument != nullptr ? plain_field(statement, *argument) : nullptr;
}

/// Whether what has a plain field can be written once more: a name, or a function of one.
[[nodiscard]] constexpr bool is_repeatable(const ast::statement& statement, const ast::node& thing) noexcept {
   if (thing.kind == ast::kind::name) return true;
   return thing.kind == ast::kind::call && statement.child(thing, 1)->kind == ast::kind::name;
}

/// Whether what `group by` names fixes the value of a field or date function.
[[nodiscard]] constexpr bool is_grouped(const ast::statement& statement, const ast::node& group_by,
                                        const ast::node& thing) noexcept {
   const ast::node& field = *plain_field(statement, thing);
   const ast::node& selected = unwrapped(statement, thing);
   for (const ast::node& item : statement.children(group_by)) {
      const ast::node* const grouped = plain_field(statement, item);
      if (grouped == nullptr || !same_field(statement, *grouped, field)) continue;
      const ast::node& key = unwrapped(statement, item);
      if (key.kind == ast::kind::name) return true;
      if (selected.kind == ast::kind::call &&
          ascii::same_word(statement.view(*statement.child(key, 0)), statement.view(*statement.child(selected, 0)))) {
         return true;
      }
   }
   return false;
}

} // namespace zoql
