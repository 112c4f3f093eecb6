// `a or b and c`: the condition beside an `or` that `and` ties to others, where both ask the same of one field.
#pragma once

#include <zoql/condition_pair.hpp>
#include <zoql/dialect.hpp>

namespace zoql {

/// A lone condition of an `or`, what stands beside it, and the nearest condition of that.
struct tied_condition {
   const ast::node* lone;
   const ast::node* tied;
   const ast::node* nearest;
   bound one;
   bound other;
};

namespace tying {

/// ZOQL has no parentheses: when those go that somebody wrote, the doubt is the same.
[[nodiscard]] constexpr const ast::node& read(const ast::statement& statement, const ast::node& node) noexcept {
   return capabilities_of(statement.language).parentheses ? node : unwrapped(statement, node);
}

template<typename Visit>
constexpr void look(const ast::statement& statement, const ast::node& lone, const ast::node& tied,
                    const ast::node* nearest, Visit& visit) {
   if (tied.kind != ast::kind::and_ || nearest == nullptr || lone.kind != ast::kind::comparison) return;
   if (read(statement, *nearest).kind != lone.kind) return;
   tied_condition found{&lone, &tied, nearest, {}, {}};
   if (!read_bound(statement, lone, found.one) || !read_bound(statement, *nearest, found.other)) return;
   if (found.one.sign == found.other.sign && same_field(statement, *found.one.field, *found.other.field)) visit(found);
}

} // namespace tying

/// Calls `visit(tied_condition)` for each lone condition of an `or` that asks of the same field, with the same sign, as
/// the nearest of those that `and` ties beside it.
template<typename Visit>
constexpr void each_tied_condition(const ast::statement& statement, const ast::node& either, Visit visit) {
   const ast::node* before = nullptr;
   for (const ast::node& child : statement.children(either)) {
      const ast::node& part = tying::read(statement, child);
      if (before != nullptr) {
         const ast::node* const last = before->last_child == ast::none ? nullptr : &statement[before->last_child];
         tying::look(statement, *before, part, statement.child(part, 0), visit);
         tying::look(statement, part, *before, last, visit);
      }
      before = &part;
   }
}

/// Whether the two let every value pass that is not null: `x != 'a' or x != 'b'`, which was meant to be `and`.
[[nodiscard]] constexpr bool lets_all_pass(const ast::statement& statement, const tied_condition& tied) noexcept {
   const condition_pair pair(statement, tied.one, tied.other);
   return !pair.tests_null() && pair.is_always_either();
}

} // namespace zoql
