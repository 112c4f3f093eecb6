// What a select list has to do with `group by`: aggregates, and fields that are grouped.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/ascii.hpp>
#include <zoql/functions.hpp>
#include <zoql/growing.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>

#include <compare>
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

/// What `group by` names, to be asked for each field of a select list.
class group_keys {
public:
   constexpr group_keys(const ast::statement& statement, const ast::node& group_by) : statement_(&statement) {
      for (const ast::node& thing : statement.children(group_by)) {
         if (const ast::node* const field = plain_field(statement, thing)) keys_.push_back(key_of(thing, *field));
      }
      sort_stably(keys_, [](const key& one, const key& other) { return order(one, other) < 0; });
   }

   /// Whether they fix the value of a field or date function.
   [[nodiscard]] constexpr bool fix(const ast::node& thing) const {
      const key wanted = key_of(thing, *plain_field(*statement_, thing));
      return holds({wanted.field, {}}) || (!wanted.function.empty() && holds(wanted));
   }

private:
   /// A plain field has no function.
   struct key {
      std::string_view field;
      std::string_view function;
   };

   [[nodiscard]] constexpr key key_of(const ast::node& thing, const ast::node& field) const noexcept {
      const ast::node& inside = unwrapped(*statement_, thing);
      const bool is_call = inside.kind == ast::kind::call;
      return {reference_of(*statement_, field),
              is_call ? statement_->view(*statement_->child(inside, 0)) : std::string_view{}};
   }

   [[nodiscard]] static constexpr std::strong_ordering order(const key& one, const key& other) noexcept {
      const std::strong_ordering fields = ascii::order_of_words(one.field, other.field);
      return fields != 0 ? fields : ascii::order_of_words(one.function, other.function);
   }

   [[nodiscard]] constexpr bool holds(const key& wanted) const {
      return find_sorted(keys_, [&](const key& one) { return order(one, wanted); }) != nullptr;
   }

   const ast::statement* statement_;
   growing<key> keys_;
};

} // namespace zoql
