// Whether conditions may be about one field: told by a glance at their names, before they are compared two by two.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

namespace repeated_fields {

/// The field a condition asks of; null where that is no field, or the condition is made of others.
[[nodiscard]] constexpr const ast::node* field_asked(const ast::statement& statement, const ast::node& node) noexcept {
   constexpr ast::kinds simple(ast::kind::comparison, ast::kind::like, ast::kind::in, ast::kind::between,
                               ast::kind::is_null);
   const ast::node& condition = unwrapped(statement, node);
   if (!simple.has(condition.kind) || condition.first_child == ast::none) return nullptr;
   const ast::node* operand = &statement[condition.first_child];
   if (is_literal(*operand) && operand->next != ast::none) operand = &statement[operand->next];
   return operand->kind == ast::kind::name ? operand : nullptr;
}

/// What was seen of names: a bit of few for each.
class glance {
public:
   /// Whether such a word may have been seen before. The same but for case looks the same.
   [[nodiscard]] constexpr bool meets(std::string_view word) noexcept {
      const unsigned place = place_of(word) % bits;
      std::uint64_t& among = seen_[place / 64];
      const std::uint64_t bit = std::uint64_t{1} << (place % 64);
      const bool before = (among & bit) != 0;
      among |= bit;
      return before;
   }

private:
   static constexpr unsigned bits = 256;

   [[nodiscard]] static constexpr unsigned place_of(std::string_view word) noexcept {
      if (word.empty()) return 0;
      const auto letter = [&](std::size_t at) { return static_cast<unsigned char>(word[at]) | 0x20U; };
      const auto size = static_cast<unsigned>(word.size());
      return 41 * size + 3 * letter(0) + 11 * letter(word.size() / 2) + 29 * letter(word.size() - 1);
   }

   std::uint64_t seen_[bits / 64]{};
};

/// Whether the first or the last of conditions that `and` ties may be about a field seen before.
[[nodiscard]] constexpr bool meets_ends(const ast::statement& statement, const ast::node& tied, glance& seen) noexcept {
   const ast::node& all = unwrapped(statement, tied);
   if (all.kind != ast::kind::and_ || all.first_child == ast::none) return false;
   bool found = false;
   for (const ast::index end : {all.first_child, all.last_child}) {
      const ast::node* const field = field_asked(statement, statement[end]);
      if (field != nullptr) found = seen.meets(field_of(statement, *field)) || found;
   }
   return found;
}

} // namespace repeated_fields

/// Whether two conditions among the children of an `and` or `or` may be about one field, or two are no simple ones;
/// the ends of what `and` ties count among those of an `or`. May err in saying so, never in denying it.
[[nodiscard]] constexpr bool may_repeat_field(const ast::statement& statement, const ast::node& parent) noexcept {
   repeated_fields::glance seen;
   bool other = false;
   for (const ast::node& condition : statement.children(parent)) {
      const ast::node* const field = repeated_fields::field_asked(statement, condition);
      if (field == nullptr) {
         if (other || repeated_fields::meets_ends(statement, condition, seen)) return true;
         other = true;
         continue;
      }
      if (seen.meets(field_of(statement, *field))) return true;
   }
   return false;
}

/// What an item of a select list, `group by` or `order by` names; null where it is something else than a name or `*`.
[[nodiscard]] constexpr const ast::node* named_by(const ast::statement& statement, const ast::node& item) noexcept {
   const ast::node* const thing = item.kind == ast::kind::order_item ? statement.child(item, 0) : &item;
   const bool names = thing != nullptr && (thing->kind == ast::kind::name || thing->kind == ast::kind::star);
   return names ? thing : nullptr;
}

/// Whether two items of a select list, `group by` or `order by` may be of one field, as all are beside `*`. May err in
/// saying so, never in denying it.
[[nodiscard]] constexpr bool may_repeat_item(const ast::statement& statement, const ast::node& list) noexcept {
   repeated_fields::glance seen;
   const std::string_view own = object_of(statement);
   const bool has_star = statement.present.has(ast::kind::star) && list.kind == ast::kind::select;
   if (has_star && list.first_child != list.last_child) return true;
   for (const ast::node& item : statement.children(list)) {
      const ast::node* const thing = named_by(statement, item);
      if (thing != nullptr && seen.meets(name_without(statement, *thing, own))) return true;
   }
   return false;
}

} // namespace zoql
