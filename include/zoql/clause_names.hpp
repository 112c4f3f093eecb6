// The fields a statement selects and those it filters by.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/walk.hpp>

namespace zoql {

/// Calls `visit(name)` for each field of a clause, in functions and conditions too.
template<typename Visit>
constexpr void each_name(const ast::statement& statement, const ast::node& clause, Visit visit) {
   walk(statement, clause, [&](const ast::node& node) {
      if (node.kind == ast::kind::name && !node.has(ast::whole_object)) visit(node);
      return true;
   });
}

/// The first field of a clause that `is` holds for; nullptr when there is none.
template<typename Is>
[[nodiscard]] constexpr const ast::node* first_name(const ast::statement& statement, const ast::node* clause, Is is) {
   const ast::node* found = nullptr;
   if (clause == nullptr) return found;
   each_name(statement, *clause, [&](const ast::node& name) {
      if (found == nullptr && is(name)) found = &name;
   });
   return found;
}

} // namespace zoql
