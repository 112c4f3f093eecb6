// A statement as it is being built: trees, clause by clause.
#pragma once

#include <zoql/build/expression.hpp>
#include <zoql/build/piece.hpp>

#include <string_view>

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

/// Calls `visit` with the text of every refused node of a draft.
template<typename Visit>
void each_refusal(const draft& draft, Visit visit) {
   for (const auto* list :
        {&draft.select, &draft.from, &draft.where, &draft.group_by, &draft.having, &draft.order_by, &draft.limit}) {
      if (!list->is_refused()) continue;
      if (list->kind() == ast::kind::missing) {
         visit(list->bytes());
         continue;
      }
      for (piece_reader nodes(list->bytes()); !nodes.empty();) {
         const piece node = nodes.next();
         if (!is_leaf(node.kind)) continue;
         const std::string_view text = nodes.text_of(node);
         if (node.kind == ast::kind::missing) visit(text);
      }
   }
}

/// What it uses of a dialect.
[[nodiscard]] inline features features_in(const draft& draft) noexcept {
   features all = draft.select.uses() | draft.from.uses() | draft.where.uses() | draft.group_by.uses() |
                  draft.having.uses() | draft.order_by.uses() | draft.limit.uses();
   const auto add = [&all](bool used, features feature) { all = used ? all | feature : all; };
   add(!draft.group_by.empty() || !draft.having.is_nothing(), features::grouping);
   add(!draft.order_by.empty(), features::ordering);
   add(!draft.limit.empty(), features::limit);
   return all;
}

} // namespace zoql::building
