// Which clauses and words may follow a clause that is complete.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/complete/expectation.hpp>
#include <zoql/complete/menu.hpp>
#include <zoql/dialect.hpp>

#include <array>
#include <string_view>

namespace zoql::completing {

struct clause_words {
   ast::kind clause;
   std::string_view words;
};

/// In the order they have to stand in.
inline constexpr std::array<clause_words, 5> later_clauses{{
   {ast::kind::where, "where"},
   {ast::kind::group_by, "group by"},
   {ast::kind::having, "having"},
   {ast::kind::order_by, "order by"},
   {ast::kind::limit, "limit"},
}};

/// The clauses behind `clause`; `having` needs a `group by` right before it, and what `whole` has is not said again.
inline void add_later_clauses(menu& items, ast::kind clause, const ast::statement& whole) {
   const capabilities& has = capabilities_of(whole.language);
   bool behind = clause == ast::kind::from;
   for (const clause_words& one : later_clauses) {
      const bool allowed =
         one.clause == ast::kind::where ||
         (one.clause == ast::kind::having ? clause == ast::kind::group_by : has.grouping && has.ordering && has.limit);
      if (behind && allowed && whole.clause(one.clause) == nullptr) items.add(completion_kind::keyword, one.words);
      behind = behind || one.clause == clause;
   }
}

/// What may stand behind something that is complete.
inline void add_more(menu& items, const expectation& place, const ast::statement& whole) {
   using enum ast::kind;
   const capabilities& has = capabilities_of(whole.language);
   if (place.clause == select) {
      const bool can_have_alias = has.aliases && place.item != nullptr && place.item->kind != aliased &&
                                  place.item->kind != star && !place.item->has(ast::whole_object);
      if (whole.clause(from) == nullptr) items.add(completion_kind::keyword, "from");
      if (can_have_alias) items.add(completion_kind::keyword, "as");
      return;
   }
   if (place.clause == where || place.clause == having) {
      items.add(completion_kind::keyword, "and");
      items.add(completion_kind::keyword, "or");
   }
   if (place.clause == order_by && place.item != nullptr && place.item->word == ast::word::none) {
      items.add(completion_kind::keyword, "asc");
      items.add(completion_kind::keyword, "desc");
   }
   if (!place.in_parentheses) add_later_clauses(items, place.clause, whole);
}

} // namespace zoql::completing
