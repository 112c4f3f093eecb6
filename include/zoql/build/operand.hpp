// What stands left of a comparison and in the lists of a statement: a field or a function, and what is asked of it.
#pragma once

#include <zoql/build/condition.hpp>
#include <zoql/build/predicate.hpp>
#include <zoql/build/value.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zoql::building {

/// Whatever can be an item of a statement, the generated fields too: it says what it uses and gives its tree.
template<typename Type>
concept expressible = requires(const Type& thing) {
   { Type::uses } -> std::convertible_to<features>;
   { thing.to_expression() } -> std::convertible_to<expression>;
};

/// The name of an item that is nothing else and is known to the compiler, such as a typed field; empty for others.
template<typename Item>
inline constexpr std::string_view known_name;

/// An item of a list with something behind it: an alias, or the order.
template<features Uses, typename Named = field_list<>>
class item {
public:
   static constexpr features uses = Uses;
   using named = Named;
   explicit item(expression tree) : tree_(std::move(tree)) {}
   [[nodiscard]] const expression& to_expression() const noexcept { return tree_; }

private:
   expression tree_;
};

/// A label in double quotes, in which a quote is doubled (select-statement page).
[[nodiscard]] inline expression labelled(const expression& thing, std::string_view label) {
   if (label.empty()) return refuse("an alias has no letters{}", "");
   constexpr std::uint16_t written = ast::flag::with_as | ast::flag::double_quoted;
   return tree_of(ast::kind::aliased, ast::word::none, thing,
                  expression(ast::kind::alias, '"', label, ast::word::none, written));
}

template<features Uses, typename Named = field_list<>>
class operand {
public:
   static constexpr features uses = Uses;
   using named = Named;
   explicit operand(expression tree) : tree_(std::move(tree)) {}
   [[nodiscard]] const expression& to_expression() const noexcept { return tree_; }

   /// In the column headed `label` (Export ZOQL).
   [[nodiscard]] item<Uses | features::alias, Named> as(std::string_view label) const {
      return item<Uses | features::alias, Named>(labelled(tree_, label));
   }

   [[nodiscard]] condition<Uses, Named> is_null() const { return test(null_test(tree_, false)); }
   [[nodiscard]] condition<Uses, Named> is_not_null() const { return test(null_test(tree_, true)); }

   /// A pattern with its `%` and `_`.
   [[nodiscard]] condition<Uses, Named> like(std::string_view pattern) const { return test(match(tree_, pattern)); }
   /// Text without `%` and `_`, which are refused.
   [[nodiscard]] condition<Uses, Named> starts_with(std::string_view text) const {
      return test(match_end(tree_, text, true));
   }
   [[nodiscard]] condition<Uses, Named> ends_with(std::string_view text) const {
      return test(match_end(tree_, text, false));
   }

   /// One of the values of a range; of an empty one no row is found (`built::matches_nothing`).
   template<typename Range>
   [[nodiscard]] auto in(const Range& values) const {
      return condition<Uses | features_of_members<Range>, Named>(one_of(tree_, values, false));
   }
   template<typename Value>
   [[nodiscard]] auto in(std::initializer_list<Value> values) const {
      return condition<Uses | features_of_value<Value>, Named>(one_of(tree_, values, false));
   }
   /// None of them. Like every comparison it is not true where the field is null.
   template<typename Range>
   [[nodiscard]] auto not_in(const Range& values) const {
      return condition<Uses | features_of_members<Range>, Named>(one_of(tree_, values, true));
   }
   template<typename Value>
   [[nodiscard]] auto not_in(std::initializer_list<Value> values) const {
      return condition<Uses | features_of_value<Value>, Named>(one_of(tree_, values, true));
   }

   /// From `low` to `high`, both included.
   template<ordered_value Low, ordered_value High>
   [[nodiscard]] auto between(const Low& low, const High& high) const {
      constexpr features all = Uses | features_of_value<Low> | features_of_value<High>;
      return condition<all, Named>(within(tree_, value_expression(low), value_expression(high)));
   }

private:
   template<typename Range>
   static constexpr features features_of_members =
      features_of_value<std::remove_cvref_t<decltype(*std::begin(std::declval<const Range&>()))>>;

   [[nodiscard]] static condition<Uses, Named> test(expression tree) { return condition<Uses, Named>(std::move(tree)); }

   expression tree_;
};

template<features Uses, typename Named, typename Value>
[[nodiscard]] auto compare_value(const operand<Uses, Named>& left, ast::word sign, const Value& value) {
   return condition<Uses | features_of_value<Value>, Named>(
      compare(left.to_expression(), sign, value_expression(value)));
}

template<typename Value>
constexpr void require_order() noexcept {
   static_assert(ordered_value<Value>, "a boolean and null are neither greater nor less: use == or !=");
}

/// Equal to a value; to `null` or an empty `std::optional`: there is none.
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator==(const operand<Uses, Named>& left, const Value& value) {
   return compare_value(left, ast::word::equal, value);
}
/// Another value. Null is no value: a row without one is not found (both filter pages).
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator!=(const operand<Uses, Named>& left, const Value& value) {
   return compare_value(left, ast::word::not_equal, value);
}
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator<(const operand<Uses, Named>& left, const Value& value) {
   require_order<Value>();
   return compare_value(left, ast::word::less, value);
}
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator<=(const operand<Uses, Named>& left, const Value& value) {
   require_order<Value>();
   return compare_value(left, ast::word::less_or_equal, value);
}
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator>(const operand<Uses, Named>& left, const Value& value) {
   require_order<Value>();
   return compare_value(left, ast::word::greater, value);
}
template<features Uses, typename Named, typename Value>
requires(!expressible<Value>) [[nodiscard]] auto operator>=(const operand<Uses, Named>& left, const Value& value) {
   require_order<Value>();
   return compare_value(left, ast::word::greater_or_equal, value);
}

template<features Left, typename Named, expressible Right>
[[nodiscard]] auto compare_fields(const operand<Left, Named>& left, ast::word sign, const Right& right) {
   return condition<Left | Right::uses | features::field_comparison, joined<Named, fields_named<Right>>>(
      compare(left.to_expression(), sign, right.to_expression()));
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator==(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::equal, right);
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator!=(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::not_equal, right);
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator<(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::less, right);
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator<=(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::less_or_equal, right);
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator>(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::greater, right);
}
template<features Left, typename Named, expressible Right>
[[nodiscard]] auto operator>=(const operand<Left, Named>& left, const Right& right) {
   return compare_fields(left, ast::word::greater_or_equal, right);
}

} // namespace zoql::building
