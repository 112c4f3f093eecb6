// The conditions one field can have, as trees; the typed fields are made of the same.
#pragma once

#include <zoql/build/expression.hpp>
#include <zoql/build/value.hpp>

#include <string_view>
#include <utility>

namespace zoql::building {

[[nodiscard]] inline expression compare(const expression& left, ast::word sign, const expression& right) {
   expression made = tree_of(ast::kind::comparison, sign, left, right);
   const bool is_field = right.kind() == ast::kind::name || right.kind() == ast::kind::call;
   if (is_field) made.use(features::field_comparison);
   return made;
}

[[nodiscard]] inline expression null_test(const expression& operand, bool negated) {
   expression test = tree_of(ast::kind::is_null, ast::word::none, operand, leaf(ast::kind::null, "null"));
   if (negated) test.mark(ast::flag::negated);
   return test;
}

/// A pattern as it is: `%` stands for any text, at one end only, `_` for any one character (both filter pages).
[[nodiscard]] inline expression match(const expression& operand, std::string_view pattern) {
   return tree_of(ast::kind::like, ast::word::none, operand, string_expression(pattern));
}

/// A pattern that means this text and what stands before or behind it. `%` and `_` cannot be escaped in either
/// language, so a text that has them is refused; an empty one would match every value.
[[nodiscard]] inline expression match_end(const expression& operand, std::string_view text, bool at_begin) {
   if (text.empty()) return refuse("an empty text begins and ends every value: write is_not_null(){}", "");
   if (text.find_first_of("%_") != text.npos) {
      return refuse("`%` and `_` stand for any text in a pattern and cannot be escaped: `{}` cannot be looked for",
                    text);
   }
   kept_bytes pattern(at_begin ? text : "%");
   pattern.append(at_begin ? "%" : text);
   return match(operand, pattern.view());
}

/// One of the values, which neither language has as `in`; of none it is true of no row.
template<typename Range>
[[nodiscard]] expression one_of(const expression& operand, const Range& values, bool negated) {
   joiner tests(negated ? ast::kind::and_ : ast::kind::or_);
   for (const auto& value : values) {
      tests.add(compare(operand, negated ? ast::word::not_equal : ast::word::equal, value_expression(value)));
   }
   return std::move(tests).take();
}

/// From `low` to `high`, both included.
[[nodiscard]] inline expression within(const expression& operand, const expression& low, const expression& high) {
   return join_conditions(ast::kind::and_, compare(operand, ast::word::greater_or_equal, low),
                          compare(operand, ast::word::less_or_equal, high));
}

} // namespace zoql::building
