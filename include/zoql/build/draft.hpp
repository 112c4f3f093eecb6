// A statement as it is being built: trees, clause by clause.
#pragma once

#include <zoql/build/expression.hpp>

namespace zoql::building {

/// Lists that are empty, and conditions that are nothing, are clauses that are not there.
struct draft {
   expression select{ast::kind::select};
   expression from{ast::kind::from};
   expression where;
   expression group_by{ast::kind::group_by};
   expression having;
   expression order_by{ast::kind::order_by};
   expression limit{ast::kind::limit};
};

/// Whether there is a refusal anywhere in it.
[[nodiscard]] inline bool is_refused(const draft& draft) noexcept {
   return draft.select.is_refused() || draft.from.is_refused() || draft.where.is_refused() ||
          draft.group_by.is_refused() || draft.having.is_refused() || draft.order_by.is_refused() ||
          draft.limit.is_refused();
}

} // namespace zoql::building
