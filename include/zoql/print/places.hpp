// Where the nodes of a tree stand in what was printed of it.
#pragma once

#include <zoql/ast.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql::printing {

/// Copies `statement`, which stays, into `placed`, whose nodes take the places they are told.
class places {
public:
   places(const ast::statement& statement, ast::statement& placed) : statement_(statement), placed_(placed) {
      placed_ = statement_;
   }

   void put(const ast::node& node, std::size_t begin, std::size_t end) {
      place_of(node).where = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      const bool dotted = (node.kind == ast::kind::name || node.kind == ast::kind::object) && node.at != 0;
      if (dotted) place_of(node).at = static_cast<std::uint32_t>(begin) + (node.at - node.where.begin);
   }

   void put_sign(const ast::node& node, std::size_t at) { place_of(node).at = static_cast<std::uint32_t>(at); }

   /// A node that is written as it stands moves with all that is in it.
   void move(const ast::node& node, std::size_t begin) {
      move_by(node, static_cast<std::uint32_t>(begin) - node.where.begin);
   }

private:
   /// The distance counts modulo 2^32.
   void move_by(const ast::node& node, std::uint32_t distance) {
      ast::node& placed = place_of(node);
      placed.where = {node.where.begin + distance, node.where.end + distance};
      if (node.at != 0) placed.at = node.at + distance;
      for (const ast::node& child : statement_.children(node)) move_by(child, distance);
   }

   [[nodiscard]] ast::node& place_of(const ast::node& node) const noexcept {
      return placed_.nodes[static_cast<std::size_t>(&node - statement_.nodes.data())];
   }

   const ast::statement& statement_;
   ast::statement& placed_;
};

} // namespace zoql::printing
