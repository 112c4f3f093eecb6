// The holes of a statement that is filled later, `{}`: what may stand in each, told by what stands around it.
#pragma once

#include <zoql/ast.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::filling {

/// What a hole takes.
enum class takes : std::uint8_t {
   /// Any value, null too: behind `=` and `!=`.
   value,
   /// A value of which another can be greater: behind `<`, `<=`, `>` and `>=`.
   ordered,
   /// A text with `%`: behind `like`.
   pattern,
   /// A count: behind `limit`.
   count,
};

/// A hole and where its first brace stands.
struct hole {
   std::uint32_t at = 0;
   filling::takes takes = filling::takes::value;
};

inline constexpr std::string_view hole_mark = "{}";

[[nodiscard]] constexpr bool is_hole(const ast::statement& statement, const ast::node& node) noexcept {
   return (node.kind == ast::kind::placeholder || node.kind == ast::kind::object) && statement.view(node) == hole_mark;
}

/// What a hole takes that is the last child of `parent`.
[[nodiscard]] constexpr takes takes_in(const ast::node& parent) noexcept {
   using enum ast::word;
   if (parent.kind == ast::kind::like) return takes::pattern;
   if (parent.kind == ast::kind::limit) return takes::count;
   return parent.word == equal || parent.word == not_equal ? takes::value : takes::ordered;
}

/// Calls `visit(hole)` for each hole that stands where a value can, in the order of the text.
template<typename Visit>
constexpr void each_hole(const ast::statement& statement, Visit visit) {
   for (const ast::node& parent : statement.nodes) {
      if (parent.kind == ast::kind::limit) {
         for (const ast::node& number : statement.children(parent)) {
            if (is_hole(statement, number)) visit(hole{number.where.begin, takes::count});
         }
      }
      if (parent.kind != ast::kind::comparison && parent.kind != ast::kind::like) continue;
      const ast::node& value = statement[parent.last_child];
      if (parent.first_child != parent.last_child && is_hole(statement, value))
         visit(hole{value.where.begin, takes_in(parent)});
   }
}

} // namespace zoql::filling
