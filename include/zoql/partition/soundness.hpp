// What makes the rows of a statement more than those of its parts together.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/normalise/disjunction.hpp>

#include <array>
#include <string>
#include <string_view>

namespace zoql::partitioning {

/// Why the rows of parts would not add up to those of the whole; empty words: they do.
[[nodiscard]] inline normalising::obstacle find_unsound(const ast::statement& statement) {
   struct reason {
      ast::kind kind;
      std::string_view words;
   };
   static constexpr std::array<reason, 7> reasons{{
      {ast::kind::group_by, "groups would come once from every part"},
      {ast::kind::having, "groups would come once from every part"},
      {ast::kind::order_by, "the parts would each have an order of their own"},
      {ast::kind::limit, "every part would have a limit of its own"},
      {ast::kind::offset, "every part would leave out rows of its own"},
      {ast::kind::join, "a join is not taken apart"},
      {ast::kind::set_operation, "two statements are not taken apart"},
   }};
   for (const reason& reason : reasons) {
      if (const ast::node* clause = statement.clause(reason.kind)) return {clause->where, reason.words};
   }
   const ast::node& select = *statement.clause(ast::kind::select);
   if (select.has(ast::flag::distinct)) return {select.where, "a row could be in two parts and so come twice"};
   for (const ast::node& item : statement.children(select)) {
      const ast::node& thing = item.kind == ast::kind::aliased ? *statement.child(item, 0) : item;
      if (thing.kind != ast::kind::call) continue;
      std::string name(statement.view(*statement.child(thing, 0)));
      for (char& byte : name) byte = static_cast<char>(byte | 0x20);
      for (const std::string_view aggregate : {"count", "sum", "avg", "min", "max"}) {
         if (name == aggregate) return {thing.where, "an aggregate would come once from every part"};
      }
   }
   return {};
}

} // namespace zoql::partitioning
