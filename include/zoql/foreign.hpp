// Which parts of a tree are of another language: one finding speaks for each of them, and no rule looks inside.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/growing.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql {

/// A statement inside the statement, or a construct of Data Query SQL.
[[nodiscard]] constexpr bool is_foreign(const ast::statement& statement, const ast::node& node) noexcept {
   switch (node.kind) {
   case ast::kind::statement:
      return !statement.is_root(node);
   case ast::kind::case_:
   case ast::kind::typed_string:
   case ast::kind::set_operation:
      return true;
   case ast::kind::call:
      return node.has(ast::flag::windowed) || node.has(ast::flag::typed_argument);
   default:
      return false;
   }
}

/// The foreign parts of a statement in the order of its text, those inside others left out. Making one allocates only
/// where there are any.
class foreign_parts {
public:
   constexpr explicit foreign_parts(const ast::statement& statement) {
      using ast::kind;
      constexpr ast::kinds suspects(kind::in, kind::group, kind::call, kind::case_, kind::typed_string,
                                    kind::set_operation);
      if (!statement.present.meets(suspects)) return;
      for (const ast::node& node : statement.nodes) {
         if (is_foreign(statement, node)) add(node.where);
      }
   }

   /// Whether a node lies inside one of them and is not the thing itself.
   [[nodiscard]] constexpr bool hide(const ast::node& node) const noexcept { return !spans_.empty() && holds(node); }

private:
   /// Nodes are made in the order of the text, but for one that is put around those before it.
   constexpr void add(span one) {
      if (!spans_.empty() && one.begin >= spans_.back().begin && one.end <= spans_.back().end) return;
      while (!spans_.empty() && spans_.back().begin >= one.begin && spans_.back().end <= one.end) spans_.pop_back();
      spans_.push_back(one);
   }

   /// Out of line, as few statements have such parts.
   [[nodiscard, gnu::noinline]] constexpr bool holds(const ast::node& node) const noexcept {
      const std::size_t after = count_up_to(node.where.begin);
      if (after == 0) return false;
      const span one = spans_[after - 1];
      return node.where.begin < one.end && node.where.end <= one.end && node.where.size() < one.size();
   }

   /// How many begin at or before an offset. <algorithm> costs too much to include.
   [[nodiscard]] constexpr std::size_t count_up_to(std::uint32_t offset) const noexcept {
      std::size_t least = 0;
      std::size_t most = spans_.size();
      while (least != most) {
         const std::size_t middle = least + (most - least) / 2;
         if (spans_[middle].begin <= offset) {
            least = middle + 1;
         } else {
            most = middle;
         }
      }
      return least;
   }

   growing<span> spans_;
};

} // namespace zoql
