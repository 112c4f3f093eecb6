// The functions that are called in a condition.
#pragma once

#include <zoql/ast.hpp>

#include <string_view>

namespace zoql {

/// Calls `visit(call, function)` for each call below a node, but for those in another statement inside it.
template<typename Visit>
constexpr void each_call(const ast::statement& statement, const ast::node& node, Visit& visit) {
   for (const ast::node& child : statement.children(node)) {
      if (child.kind == ast::kind::statement) continue;
      if (child.kind == ast::kind::call) visit(child, statement.view(*statement.child(child, 0)));
      each_call(statement, child, visit);
   }
}

/// Whether a name is one of some, in any case.
template<std::size_t Size>
[[nodiscard]] constexpr bool is_one_of(std::string_view name, const std::string_view (&names)[Size]) noexcept {
   for (const std::string_view candidate : names) {
      bool same = candidate.size() == name.size();
      for (std::size_t at = 0; same && at < name.size(); ++at)
         same = static_cast<char>(name[at] | 0x20) == candidate[at];
      if (same) return true;
   }
   return false;
}

inline constexpr std::string_view aggregates[] = {"avg", "count", "max", "min", "sum"};
inline constexpr std::string_view date_functions[] = {"date", "year", "month", "week", "weekofyear", "quarter"};

} // namespace zoql
