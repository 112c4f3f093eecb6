// SubscriptionStatusHistory, the one related object with demands of its own.
#pragma once

#include <zoql/reference.hpp>

namespace zoql {

inline constexpr std::string_view status_history = "SubscriptionStatusHistory";

/// Whether a name may go through SubscriptionStatusHistory, at a glance.
[[nodiscard]] constexpr bool may_be_status_history(const ast::node& name) noexcept {
   return name.kind == ast::kind::name && name.at == name.where.begin + status_history.size();
}

/// Whether a name goes through SubscriptionStatusHistory to this field, or to any when none is given.
[[nodiscard]] constexpr bool is_status_history(const ast::statement& statement, const ast::node& name,
                                               std::string_view field = {}) noexcept {
   if (!may_be_status_history(name)) return false;
   if (!ascii::same_word(related_object(statement, name), status_history)) return false;
   return field.empty() || ascii::same_word(field_of(statement, name), field);
}

} // namespace zoql
