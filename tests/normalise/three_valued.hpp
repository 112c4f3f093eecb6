// Evaluates conditions over rows the way Zuora does: true, false, or neither where null is compared. It knows nothing
// of normal forms.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/string_text.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace zoql::test {

enum class truth { no, neither, yes };

[[nodiscard]] constexpr truth opposite(truth one) noexcept {
   return one == truth::neither ? truth::neither : one == truth::yes ? truth::no : truth::yes;
}
[[nodiscard]] constexpr truth of(bool holds) noexcept { return holds ? truth::yes : truth::no; }

/// A number, a text, or null.
using cell = std::optional<std::variant<double, std::string>>;

/// The fields `a` to `d` are numbers, `s` and `t` texts.
struct row {
   std::array<cell, 4> numbers;
   std::array<cell, 2> texts;

   [[nodiscard]] const cell& operator[](char name) const noexcept {
      return name >= 's' ? texts[static_cast<std::size_t>(name - 's')] : numbers[static_cast<std::size_t>(name - 'a')];
   }
};

class evaluator {
public:
   evaluator(const ast::statement& tree, const row& values) : tree_(tree), row_(values) {}

   /// Whether the row is found: only what is true is.
   [[nodiscard]] bool finds() const {
      const ast::node* const where = tree_.clause(ast::kind::where);
      return where == nullptr || evaluate(*tree_.child(*where, 0)) == truth::yes;
   }

private:
   [[nodiscard]] truth evaluate(const ast::node& node) const {
      using enum ast::kind;
      switch (node.kind) {
      case group:
         return evaluate(*tree_.child(node, 0));
      case not_:
         return opposite(evaluate(*tree_.child(node, 0)));
      case and_:
      case or_:
         return fold(node);
      case comparison:
         return compare(*tree_.child(node, 0), node.word, *tree_.child(node, 1));
      case is_null:
         return flipped(node, of(!value_of(*tree_.child(node, 0)).has_value()));
      case like:
         return flipped(node, match(*tree_.child(node, 0), *tree_.child(node, 1)));
      case in:
         return flipped(node, member(node));
      case between:
         return flipped(node, within(node));
      default:
         throw std::logic_error("the evaluator does not know this node");
      }
   }

   [[nodiscard]] static truth flipped(const ast::node& node, truth result) {
      return node.has(ast::flag::negated) ? opposite(result) : result;
   }

   [[nodiscard]] truth fold(const ast::node& run) const {
      const bool all = run.kind == ast::kind::and_;
      truth result = all ? truth::yes : truth::no;
      for (const ast::node& part : tree_.children(run)) {
         const truth next = evaluate(part);
         result = all ? std::min(result, next) : std::max(result, next);
      }
      return result;
   }

   [[nodiscard]] cell value_of(const ast::node& node) const {
      const std::string_view text = tree_.view(node);
      if (node.kind == ast::kind::name) return row_[static_cast<char>(text.front() | 0x20)];
      if (node.kind == ast::kind::number) return std::strtod(std::string(text).c_str(), nullptr);
      if (node.kind == ast::kind::string) return decode(text, tree_.language);
      if (node.kind == ast::kind::null) return std::nullopt;
      throw std::logic_error("the evaluator does not know this value");
   }

   /// `= null` and `!= null` ask for null; any other comparison with it is neither true nor false.
   [[nodiscard]] truth compare(const ast::node& left, ast::word sign, const ast::node& right) const {
      const cell one = value_of(left);
      if (right.kind == ast::kind::null && sign == ast::word::equal) return of(!one.has_value());
      if (right.kind == ast::kind::null && sign == ast::word::not_equal) return of(one.has_value());
      const cell other = value_of(right);
      if (!one.has_value() || !other.has_value()) return truth::neither;
      switch (sign) {
      case ast::word::equal:
         return of(*one == *other);
      case ast::word::not_equal:
         return of(*one != *other);
      case ast::word::less:
         return of(*one < *other);
      case ast::word::less_or_equal:
         return of(*one <= *other);
      case ast::word::greater:
         return of(*one > *other);
      default:
         return of(*one >= *other);
      }
   }

   [[nodiscard]] truth match(const ast::node& left, const ast::node& right) const {
      const cell value = value_of(left);
      if (!value.has_value()) return truth::neither;
      const std::string text = std::get<std::string>(*value);
      const std::string pattern = std::get<std::string>(*value_of(right));
      if (pattern.starts_with('%')) return of(text.ends_with(pattern.substr(1)));
      return of(text.starts_with(pattern.substr(0, pattern.size() - 1)));
   }

   [[nodiscard]] truth member(const ast::node& list) const {
      const ast::node* const left = tree_.child(list, 0);
      truth result = truth::no;
      for (ast::index at = left->next; at != ast::none; at = tree_[at].next) {
         result = std::max(result, compare(*left, ast::word::equal, tree_[at]));
      }
      return result;
   }

   [[nodiscard]] truth within(const ast::node& range) const {
      const ast::node& left = *tree_.child(range, 0);
      return std::min(compare(left, ast::word::greater_or_equal, *tree_.child(range, 1)),
                      compare(left, ast::word::less_or_equal, *tree_.child(range, 2)));
   }

   const ast::statement& tree_;
   const row& row_;
};

} // namespace zoql::test
