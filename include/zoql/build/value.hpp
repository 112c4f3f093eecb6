// What a field can be compared with: each type of C++ that says a value exactly, and no other.
#pragma once

#include <zoql/build/date_text.hpp>
#include <zoql/build/dates.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/build/relative_date.hpp>
#include <zoql/build/whole_number.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace zoql {

/// A decimal number as its digits, `decimal("10.50")`: money never passes through a floating-point number.
class decimal {
public:
   /// An optional sign, digits, maybe a point and more digits; anything else is refused when the statement is built.
   explicit decimal(std::string_view digits) : digits_(digits) {}
   [[nodiscard]] std::string_view digits() const noexcept { return digits_.view(); }

private:
   building::kept_bytes digits_;
};

/// The absence of a value: `field("ParentId") == null`.
struct null_value {};
inline constexpr null_value null{};

} // namespace zoql

namespace zoql::building {

/// `std::optional`, told by its shape so that nobody pays for including it; what may hold an error is none.
template<typename Type>
concept optional_value = requires(const Type& value) {
   typename Type::value_type;
   { value.has_value() } -> std::same_as<bool>;
   *value;
} && !requires {
   typename Type::error_type;
};
/// `std::nullopt_t`, which says nothing and cannot be made of nothing.
template<typename Type>
concept no_value = std::is_empty_v<Type> && !std::is_default_constructible_v<Type> && std::is_trivially_copyable_v<Type>;

template<typename Type>
concept character = std::same_as<Type, char> || std::same_as<Type, wchar_t> || std::same_as<Type, char8_t> ||
   std::same_as<Type, char16_t> || std::same_as<Type, char32_t>;

/// Values of which one can be greater than another.
template<typename Type>
concept ordered_value = !std::same_as<Type, bool> && !std::same_as<Type, null_value> && !optional_value<Type>;

/// An optional sign, digits, maybe a point and digits (both filter pages; no exponent, no point first).
[[nodiscard]] constexpr bool is_decimal(std::string_view text) noexcept {
   if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
   const auto count_digits = [](std::string_view digits) {
      std::size_t count = 0;
      while (count < digits.size() && is_digit(digits[count])) ++count;
      return count;
   };
   const std::size_t whole = count_digits(text);
   if (whole == 0 || whole == text.size()) return whole != 0;
   const std::string_view fraction = text.substr(whole + 1);
   return text[whole] == '.' && !fraction.empty() && count_digits(fraction) == fraction.size();
}

[[nodiscard]] inline expression number_expression(std::string_view digits) {
   if (is_decimal(digits)) return leaf(ast::kind::number, digits);
   return refuse("`{}` is not a decimal number: a sign, digits, a point and digits", digits);
}

[[nodiscard]] inline expression string_expression(std::string_view text) {
   return string_leaf(text, date_word(text));
}

/// A string, a number, a boolean, a date, or null as what stands in a statement. What has no exact value does not
/// compile.
template<typename Value>
[[nodiscard]] expression value_expression(const Value& value) {
   using type = std::remove_cvref_t<Value>;
   static_assert(!std::floating_point<type>,
                 "a floating-point number does not say a decimal exactly: write zoql::decimal(\"10.50\")");
   static_assert(!character<type>, "a character is neither text nor a number: write a string or an int");
   if constexpr (optional_value<type>) {
      return value.has_value() ? value_expression(*value) : leaf(ast::kind::null, "null");
   } else if constexpr (std::same_as<type, null_value> || no_value<type>) {
      return leaf(ast::kind::null, "null");
   } else if constexpr (std::same_as<type, bool>) {
      return constant(value);
   } else if constexpr (std::integral<type>) {
      return leaf(ast::kind::number, whole_number(value).view());
   } else if constexpr (std::same_as<type, decimal>) {
      return number_expression(value.digits());
   } else if constexpr (std::same_as<type, relative_date>) {
      return value.to_expression();
   } else if constexpr (std::same_as<type, zoned_relative_date>) {
      return value.tree;
   } else if constexpr (std::same_as<type, zoned>) {
      return zoned_time(value.local_seconds, value.zone.minutes);
   } else if constexpr (std::convertible_to<const Value&, const char*>) {
      const char* const text = value;
      return text != nullptr ? string_expression(text) : refuse("a null pointer is not a string{}", "");
   } else if constexpr (std::convertible_to<const Value&, std::string_view>) {
      return string_expression(std::string_view(value));
   } else if constexpr (calendar_date<type>) {
      return date_expression(value);
   } else {
      static_assert(time_point<type>, "a value is a string, a number, a bool, a date, a time or zoql::null");
      return time_expression(value);
   }
}

/// What a value asks of a dialect.
template<typename Value>
inline constexpr features features_of_value =
   std::same_as<Value, relative_date> || std::same_as<Value, zoned_relative_date> ? features::relative_date
                                                                                  : features::none;

} // namespace zoql::building
