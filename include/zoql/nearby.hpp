// What stands beside a node in the text, found near it in the row of nodes: long statements are not searched for each.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>

#include <cstdint>

namespace zoql {

/// Where a node of a statement lies in its row.
[[nodiscard]] constexpr ast::index index_of(const ast::statement& statement, const ast::node& node) noexcept {
   return static_cast<ast::index>(&node - statement.nodes.data());
}

/// Whether text that fits nowhere follows a node, so that the node itself is only half of what was meant. What is added
/// behind the last leaf of a node and begins before what follows it wraps it, and is no more than the depth of nesting.
[[nodiscard]] constexpr bool goes_astray(const ast::statement& statement, const ast::node& node) noexcept {
   constexpr ast::kinds astray(ast::kind::skipped, ast::kind::too_deep);
   if (!statement.present.meets(astray)) return false;
   const std::uint32_t follows = ascii::skip_blanks(statement.text, node.where.end);
   ast::index at = index_of(statement, node);
   while (statement[at].last_child != ast::none) at = statement[at].last_child;
   for (++at; at < statement.nodes.size() && statement[at].where.begin <= follows; ++at) {
      const ast::node& other = statement[at];
      if (astray.has(other.kind) && other.where.begin >= node.where.end) return true;
   }
   return false;
}

/// Whether a node of some kinds that are nobody's children lies over a name: both were read at one place, so that they
/// were added one after the other.
[[nodiscard]] constexpr bool is_overlapped(const ast::statement& statement, const ast::node& name,
                                           ast::kinds by) noexcept {
   if (!statement.present.meets(by)) return false;
   const ast::index here = index_of(statement, name);
   for (ast::index at = here + 1; at < statement.nodes.size() && statement[at].where.begin < name.where.end; ++at) {
      if (by.has(statement[at].kind) && name.where.begin < statement[at].where.end) return true;
   }
   for (ast::index at = here; at-- > 0;) {
      const ast::node& other = statement[at];
      if (by.has(other.kind) && other.where.begin < name.where.end && name.where.begin < other.where.end) return true;
      if (other.first_child == ast::none && !other.where.empty() && other.where.end <= name.where.begin) return false;
   }
   return false;
}

} // namespace zoql
