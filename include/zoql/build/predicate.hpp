// The conditions one field can have, as trees; the typed fields are made of the same.
#pragma once

#include <zoql/build/expression.hpp>
#include <zoql/build/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::building {

[[nodiscard]] inline expression compare(expression left, ast::word sign, expression right) {
   return tree_of(ast::kind::comparison, sign, std::move(left), std::move(right));
}

[[nodiscard]] inline expression null_test(expression operand, bool negated) {
   expression test = tree_of(ast::kind::is_null, ast::word::none, std::move(operand), leaf(ast::kind::null, {}));
   if (negated) test.flags |= ast::flag::negated;
   return test;
}

/// A pattern as it is: `%` stands for any text, at one end only, `_` for any one character (both filter pages).
[[nodiscard]] inline expression match(expression operand, std::string_view pattern) {
   return tree_of(ast::kind::like, ast::word::none, std::move(operand), string_expression(pattern));
}

/// A pattern that means this text and what stands before or behind it. `%` and `_` cannot be escaped in either
/// language, so a text that has them is refused; an empty one would match every value.
[[nodiscard]] inline expression match_end(expression operand, std::string_view text, bool at_begin) {
   if (text.empty()) return refuse("an empty text begins and ends every value: write is_not_null(){}", "");
   if (text.find_first_of("%_") != text.npos) {
      return refuse("`%` and `_` stand for any text in a pattern and cannot be escaped: `{}` cannot be looked for",
                    text);
   }
   return match(std::move(operand), at_begin ? std::string(text) + "%" : "%" + std::string(text));
}

/// One of the values, which neither language has as `in`; of none it is true of no row.
template<typename Range>
[[nodiscard]] expression one_of(const expression& operand, const Range& values, bool negated) {
   std::vector<expression> tests;
   for (const auto& value : values) {
      tests.push_back(compare(operand, negated ? ast::word::not_equal : ast::word::equal, value_expression(value)));
   }
   return join_conditions(negated ? ast::kind::and_ : ast::kind::or_, std::move(tests));
}

/// From `low` to `high`, both included.
[[nodiscard]] inline expression within(const expression& operand, expression low, expression high) {
   std::vector<expression> ends;
   ends.reserve(2);
   ends.push_back(compare(operand, ast::word::greater_or_equal, std::move(low)));
   ends.push_back(compare(operand, ast::word::less_or_equal, std::move(high)));
   return join_conditions(ast::kind::and_, std::move(ends));
}

} // namespace zoql::building
