// Conditions that are their own normal form, told at a glance.
#pragma once

#include <zoql/ast.hpp>

#include <cstddef>
#include <string_view>

namespace zoql::normalising {

/// Whether a condition compares a field by name with a value, by a sign of our languages.
[[nodiscard]] constexpr bool is_plain_comparison(const ast::statement& statement, const ast::node& condition) noexcept {
   return condition.kind == ast::kind::comparison && condition.word >= ast::word::equal &&
          condition.word <= ast::word::greater_or_equal && statement.child(condition, 0)->kind == ast::kind::name;
}

[[nodiscard]] constexpr bool are_same_name(std::string_view one, std::string_view other) noexcept {
   if (one.size() != other.size()) return false;
   for (std::size_t at = 0; at < one.size(); ++at) {
      if ((one[at] | 0x20) != (other[at] | 0x20)) return false;
   }
   return true;
}

/// Whether a condition is an `and` of a few comparisons of different fields, or one of them: nothing in it can be
/// repeated or contradicted. Where this is false, it may be its own normal form all the same.
[[nodiscard]] constexpr bool is_plainly_normal(const ast::statement& statement, const ast::node& condition) noexcept {
   if (condition.kind != ast::kind::and_) return is_plain_comparison(statement, condition);
   constexpr std::size_t few = 8;
   std::string_view seen[few];
   std::size_t count = 0;
   for (const ast::node& part : statement.children(condition)) {
      if (count == few || !is_plain_comparison(statement, part)) return false;
      const std::string_view name = statement.view(*statement.child(part, 0));
      for (std::size_t at = 0; at < count; ++at) {
         if (are_same_name(seen[at], name)) return false;
      }
      seen[count++] = name;
   }
   return true;
}

} // namespace zoql::normalising
