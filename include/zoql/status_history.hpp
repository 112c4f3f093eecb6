// SubscriptionStatusHistory, the one related object with demands of its own.
#pragma once

#include <zoql/reference.hpp>

namespace zoql {

/// Whether a name goes through SubscriptionStatusHistory to this field, or to any when none is given.
[[nodiscard]] constexpr bool is_status_history(const ast::statement& statement, const ast::node& name,
                                               std::string_view field = {}) noexcept {
   constexpr std::string_view object = "SubscriptionStatusHistory";
   if (name.kind != ast::kind::name || name.at != name.where.begin + object.size()) return false;
   if (!ascii::same_word(related_object(statement, name), object)) return false;
   return field.empty() || ascii::same_word(field_of(statement, name), field);
}

} // namespace zoql
