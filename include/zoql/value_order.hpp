// The values that conditions compare one field with, in an order in which those stand together that can be compared.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/condition_pair.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// What is known of a value beside others: the same as `pairing::order_of` says of two.
enum class value_class : std::uint8_t {
   no_value,
   number,   ///< a decimal; one is greater than the other
   date,     ///< with others as long
   datetime, ///< with others as long and of the same zone
   boolean,
   text, ///< is the same or, where not even case or zeros are all that differs, another
   lone, ///< a relative date: the same, or unknown
   unknown,
};

namespace ordering {

[[nodiscard]] constexpr value_class class_of(const ast::statement& statement, const ast::node& value) noexcept {
   if (value.kind == ast::kind::null) return value_class::no_value;
   if (value.kind == ast::kind::boolean) return value_class::boolean;
   if (value.kind == ast::kind::number && is_decimal(statement.view(value))) return value_class::number;
   if (!is_plain_text(value)) return value_class::unknown;
   if (value.word == ast::word::none) return value_class::text;
   if (value.word == ast::word::date) return value_class::date;
   const std::string_view text = inside_quotes(statement, value).of(statement.text);
   const bool whole = value.word == ast::word::datetime && pairing::are_alike_datetimes(text, text);
   return whole ? value_class::datetime : value_class::lone;
}

/// Equal where two values are of one class.
[[nodiscard]] constexpr std::strong_ordering order_of_classes(const ast::statement& statement, const ast::node& one,
                                                              const ast::node& other) noexcept {
   const value_class left = class_of(statement, one);
   const value_class right = class_of(statement, other);
   if (left != right) return left <=> right;
   if (left != value_class::date && left != value_class::datetime && left != value_class::lone)
      return std::strong_ordering::equal;
   const std::string_view some = inside_quotes(statement, one).of(statement.text);
   const std::string_view others = inside_quotes(statement, other).of(statement.text);
   if (left == value_class::lone) return some <=> others;
   if (some.size() != others.size() || left == value_class::date) return some.size() <=> others.size();
   return some.substr(pairing::day_and_time) <=> others.substr(pairing::day_and_time);
}

/// The order of two values of one class.
[[nodiscard]] constexpr std::strong_ordering order_of_values(const ast::statement& statement, const ast::node& one,
                                                             const ast::node& other) noexcept {
   switch (class_of(statement, one)) {
   case value_class::number:
      return compare_decimals(statement.view(one), statement.view(other));
   case value_class::boolean:
      return one.word <=> other.word;
   case value_class::date:
   case value_class::datetime:
   case value_class::text:
      return inside_quotes(statement, one).of(statement.text) <=> inside_quotes(statement, other).of(statement.text);
   default:
      return std::strong_ordering::equal;
   }
}

} // namespace ordering

/// The order of two conditions: by their fields, then by the classes of their values, then by these.
[[nodiscard]] constexpr std::strong_ordering order_of_fields(const ast::statement& statement, const bound& one,
                                                             const bound& other) noexcept {
   return ascii::order_of_words(reference_of(statement, *one.field), reference_of(statement, *other.field));
}
[[nodiscard]] constexpr std::strong_ordering order_of_classes(const ast::statement& statement, const bound& one,
                                                              const bound& other) noexcept {
   const std::strong_ordering fields = order_of_fields(statement, one, other);
   return fields != 0 ? fields : ordering::order_of_classes(statement, *one.value, *other.value);
}
[[nodiscard]] constexpr std::strong_ordering order_of_bounds(const ast::statement& statement, const bound& one,
                                                             const bound& other) noexcept {
   const std::strong_ordering classes = order_of_classes(statement, one, other);
   return classes != 0 ? classes : ordering::order_of_values(statement, *one.value, *other.value);
}

} // namespace zoql
