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

/// One of 64 bits, the same for names of one field.
[[nodiscard]] constexpr std::uint64_t bit_of(std::string_view field) noexcept {
   if (field.empty()) return 1;
   const auto letter = [](char byte) { return static_cast<unsigned>(static_cast<unsigned char>(ascii::lowered(byte))); };
   const auto size = static_cast<unsigned>(field.size());
   return std::uint64_t{1} << ((7 * size + 3 * letter(field.front()) + letter(field.back())) % 64);
}

} // namespace repeated_fields

/// Whether two conditions among the children of an `and` or `or` may be about one field, or two are no simple ones. May
/// err in saying so, never in denying it.
[[nodiscard]] constexpr bool may_repeat_field(const ast::statement& statement, const ast::node& parent) noexcept {
   std::uint64_t seen = 0;
   bool other = false;
   for (const ast::node& condition : statement.children(parent)) {
      const ast::node* const field = repeated_fields::field_asked(statement, condition);
      if (field == nullptr) {
         if (other) return true;
         other = true;
         continue;
      }
      const std::uint64_t bit = repeated_fields::bit_of(field_of(statement, *field));
      if ((seen & bit) != 0) return true;
      seen |= bit;
   }
   return false;
}

} // namespace zoql
