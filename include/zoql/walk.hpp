// Visits what lies below a node, for rules that ask where in a statement something stands.
#pragma once

#include <zoql/foreign.hpp>

namespace zoql {

/// Shows every node below `parent` to `visit`, in the order of the text and parents first. Where `visit` returns false,
/// the children are left out; parts of another language are shown but not entered. The recursion is as deep as the
/// statement is nested, which the parser limits.
template<typename Visit>
constexpr void walk(const ast::statement& statement, const ast::node& parent, Visit&& visit) {
   for (const ast::node& child : statement.children(parent)) {
      if (visit(child) && !is_foreign(statement, child)) walk(statement, child, visit);
   }
}

} // namespace zoql
