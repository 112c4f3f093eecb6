// A typed field: all a field by name can be asked, as far as the catalogue knows that Zuora answers it.
#pragma once

#include <zoql/build/field.hpp>
#include <zoql/build/field_list.hpp>
#include <zoql/typed/facts.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zoql {

namespace typed {

/// A field of the statement's own object.
struct itself {};

/// A field of a related object: `Join` is a generated enumerator of the joins of an object, which is `source_of` it.
template<auto Join>
struct through;

template<auto Join>
using source_of_join = decltype(source_of(Join));
template<auto Join>
inline constexpr std::string_view
   join_name = object_facts<source_of_join<Join>>.joins()[static_cast<std::uint32_t>(Join)].name();

template<typename Via>
inline constexpr building::features uses_of = building::features::join;
template<>
inline constexpr building::features uses_of<itself> = building::features::none;

/// Where a field is reached from, and how it is written there.
template<typename Object, typename Via>
struct way;
template<typename Object>
struct way<Object, itself> {
   using source = Object;
   [[nodiscard]] static constexpr std::string_view name(std::string_view field) noexcept { return field; }
};
template<typename Object, auto Join>
struct way<Object, through<Join>> {
   using source = source_of_join<Join>;
   [[nodiscard]] static std::string name(std::string_view field) {
      return std::string(join_name<Join>) + "." + std::string(field);
   }
};
template<auto Field, typename Via>
[[nodiscard]] auto full_name() {
   return way<decltype(Field), Via>::name(facts<Field>.name());
}

} // namespace typed

/// One field of one object, told by an enumerator that a generated header declares.
template<auto Field, typename Via = typed::itself>
class typed_field {
public:
   using named = building::field_list<typed_field>;
   static constexpr building::features uses = typed::uses_of<Via>;

   [[nodiscard]] static auto to_expression() { return building::name_leaf(typed::full_name<Field, Via>()); }
   [[nodiscard]] static auto untyped() { return building::operand<uses, named>(to_expression()); }

   /// In the column headed `label` (Export ZOQL).
   [[nodiscard]] static auto as(std::string_view label) { return untyped().as(label); }

   [[nodiscard]] static auto is_null() { return untyped().is_null(); }
   [[nodiscard]] static auto is_not_null() { return untyped().is_not_null(); }

   /// A pattern with its `%` and `_`.
   [[nodiscard]] static auto like(std::string_view pattern) {
      typed::require_text<Field>();
      return untyped().like(pattern);
   }
   /// Text without `%` and `_`, which are refused.
   [[nodiscard]] static auto starts_with(std::string_view text) {
      typed::require_text<Field>();
      return untyped().starts_with(text);
   }
   [[nodiscard]] static auto ends_with(std::string_view text) {
      typed::require_text<Field>();
      return untyped().ends_with(text);
   }

   /// One of the values of a range; of an empty one no row is found (`built::matches_nothing`).
   template<typename Range>
   [[nodiscard]] static auto in(const Range& values) {
      typed::require_members<Field, Range>();
      return untyped().in(values);
   }
   template<typename Value>
   [[nodiscard]] static auto in(std::initializer_list<Value> values) {
      typed::require_value<Field, Value>();
      return untyped().in(values);
   }
   /// None of them. Like every comparison it is not true where the field is null.
   template<typename Range>
   [[nodiscard]] static auto not_in(const Range& values) {
      typed::require_members<Field, Range>();
      return untyped().not_in(values);
   }
   template<typename Value>
   [[nodiscard]] static auto not_in(std::initializer_list<Value> values) {
      typed::require_value<Field, Value>();
      return untyped().not_in(values);
   }

   /// From `low` to `high`, both included.
   template<typename Low, typename High>
   [[nodiscard]] static auto between(const Low& low, const High& high) {
      typed::require_order<Field>();
      typed::require_value<Field, Low>();
      typed::require_value<Field, High>();
      return untyped().between(low, high);
   }
};

namespace building {

template<auto Field>
inline constexpr std::string_view known_name<typed_field<Field, typed::itself>> = typed::facts<Field>.name();

/// Facts that nobody states refuse nothing.
template<auto Field, typename Via>
struct demands<typed_field<Field, Via>> {
   using source = typename typed::way<decltype(Field), Via>::source;

   /// Does not compile where the statement selects from another object than the field belongs to.
   template<typename Source>
   static constexpr void require_source() noexcept {
      if constexpr (!std::is_same_v<Source, source>)
         static_cast<void>(sizeof(refused::field_of_another_object<Field, Source>));
   }
   template<dialect Language>
   static constexpr void require_use() noexcept {
      constexpr bool is_zoql = Language == dialect::zoql;
      constexpr auto where = is_zoql ? catalogue::context::soap : catalogue::context::export_;
      if constexpr (typed::facts<Field>.in(where).is(false)) {
         if constexpr (is_zoql)
            static_cast<void>(sizeof(refused::field_not_in_zoql<Field>));
         else
            static_cast<void>(sizeof(refused::field_not_in_export_zoql<Field>));
      }
   }
   template<dialect Language>
   static constexpr void require_selectable() noexcept {
      if constexpr (Language == dialect::zoql && typed::facts<Field>.selectable().is(false))
         static_cast<void>(sizeof(refused::field_not_selectable_in_zoql<Field>));
   }
   template<dialect Language>
   static constexpr void require_filterable() noexcept {
      if constexpr (Language == dialect::zoql && typed::facts<Field>.filterable().is(false))
         static_cast<void>(sizeof(refused::field_not_filterable_in_zoql<Field>));
   }
};

} // namespace building

namespace typed {

/// What can stand right of a comparison with this field.
template<auto Field, typename Right>
constexpr auto require_right() noexcept {
   if constexpr (!building::expressible<Right>) require_value<Field, Right>();
}
template<auto Field, typename Right>
constexpr auto require_ordered_right() noexcept {
   require_order<Field>();
   require_right<Field, Right>();
}

} // namespace typed

/// The comparisons of fields by name, with a value of the field's own kind or another field.
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator==(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_right<Field, Right>();
   return left.untyped() == right;
}
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator!=(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_right<Field, Right>();
   return left.untyped() != right;
}
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator<(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_ordered_right<Field, Right>();
   return left.untyped() < right;
}
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator<=(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_ordered_right<Field, Right>();
   return left.untyped() <= right;
}
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator>(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_ordered_right<Field, Right>();
   return left.untyped() > right;
}
template<auto Field, typename Via, typename Right>
[[nodiscard]] auto operator>=(const typed_field<Field, Via>& left, const Right& right) {
   typed::require_ordered_right<Field, Right>();
   return left.untyped() >= right;
}

} // namespace zoql
