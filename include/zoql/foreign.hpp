// Which parts of a tree are of another language: one finding speaks for each of them, and no rule looks inside.
#pragma once

#include <zoql/ast.hpp>

#include <algorithm>
#include <vector>

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

/// The foreign parts of a statement, those inside others left out. Making one allocates only where there are any.
class foreign_parts {
public:
   constexpr explicit foreign_parts(const ast::statement& statement) {
      using ast::kind;
      constexpr ast::kinds suspects(kind::in, kind::group, kind::call, kind::case_, kind::typed_string,
                                    kind::set_operation);
      if (!statement.present.meets(suspects)) return;
      for (const ast::node& node : statement.nodes) {
         if (is_foreign(statement, node)) spans_.push_back(node.where);
      }
      if (spans_.size() > 1) keep_outermost();
   }

   /// Whether a node lies inside one of them and is not the thing itself.
   [[nodiscard]] constexpr bool hide(const ast::node& node) const noexcept {
      if (spans_.empty()) return false;
      const auto after = std::upper_bound(spans_.begin(), spans_.end(), node.where.begin,
                                          [](std::uint32_t at, span one) { return at < one.begin; });
      if (after == spans_.begin()) return false;
      const span one = *(after - 1);
      return node.where.begin < one.end && node.where.end <= one.end && node.where.size() < one.size();
   }

private:
   constexpr void keep_outermost() {
      std::sort(spans_.begin(), spans_.end(), [](span one, span other) {
         return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
      });
      auto last = spans_.begin();
      for (const span one : spans_) {
         if (one.end > last->end) *++last = one;
      }
      spans_.erase(last + 1, spans_.end());
   }

   std::vector<span> spans_;
};

} // namespace zoql
