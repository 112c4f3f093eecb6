// What the catalogue knows of a typed field, and which values can be compared with it.
#pragma once

#include <zoql/build/value.hpp>
#include <zoql/catalogue.hpp>
#include <zoql/typed/refused.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zoql::typed {

/// A generated enumeration of the fields of an object, in the order of the catalogue; `catalogue_of` and `object_name`
/// stand beside it.
template<typename Object>
inline constexpr catalogue::object object_facts = decltype(catalogue_of(Object()))::view.object(object_name(Object()));

template<auto Field>
inline constexpr catalogue::field facts = object_facts<decltype(Field)>.fields()[static_cast<std::uint32_t>(Field)];

template<auto Field>
inline constexpr catalogue::family family = facts<Field>.family();

/// What a value of C++ is in the words of the catalogue; unknown: null, which fits every field.
template<typename Value>
[[nodiscard]] constexpr catalogue::family family_of_value() noexcept {
   using catalogue::family;
   using namespace building;
   using type = std::remove_cvref_t<Value>;
   if constexpr (optional_value<type>) {
      return family_of_value<typename type::value_type>();
   } else if constexpr (std::same_as<type, null_value> || no_value<type>) {
      return family::unknown;
   } else if constexpr (std::same_as<type, bool>) {
      return family::boolean;
   } else if constexpr (std::is_arithmetic_v<type> || std::same_as<type, decimal>) {
      return family::numeric;
   } else if constexpr (std::convertible_to<const Value&, std::string_view>) {
      return family::text;
   } else {
      return family::temporal;
   }
}

/// Dates may be given as text, which is how both languages write them. A type that nobody knows fits everything.
[[nodiscard]] constexpr bool fits(catalogue::family field, catalogue::family value) noexcept {
   using enum catalogue::family;
   return field == unknown || value == unknown || field == value || (field == temporal && value == text);
}

/// The return types of these are left to be found out so that g++ looks into them before it looks at what they guard.
template<auto Field, typename Value>
constexpr auto require_value() noexcept {
   if constexpr (!fits(family<Field>, family_of_value<Value>()))
      static_cast<void>(sizeof(refused::value_of_another_type_than_the_field<Field, std::remove_cvref_t<Value>>));
}

/// The same of every value of a range.
template<auto Field, typename Range>
constexpr auto require_members() noexcept {
   require_value<Field, std::remove_cvref_t<decltype(*std::begin(std::declval<const Range&>()))>>();
}

template<auto Field>
constexpr auto require_text() noexcept {
   if constexpr (!fits(family<Field>, catalogue::family::text) || family<Field> == catalogue::family::temporal)
      static_cast<void>(sizeof(refused::like_needs_a_text_field<Field>));
}

template<auto Field>
constexpr auto require_order() noexcept {
   if constexpr (family<Field> == catalogue::family::boolean)
      static_cast<void>(sizeof(refused::boolean_has_no_order<Field>));
}

} // namespace zoql::typed
