// Lists of typed fields as types: what a piece of a statement names, for the compiler to hold against its object.
#pragma once

#include <zoql/dialect.hpp>

#include <type_traits>

namespace zoql::building {

/// Typed fields in the order they were named; a field that is only text is in no list.
template<typename... Fields>
struct field_list {};

template<typename... Lists>
struct concatenation {
   using type = field_list<>;
};
template<typename... Fields>
struct concatenation<field_list<Fields...>> {
   using type = field_list<Fields...>;
};
template<typename... Left, typename... Right, typename... More>
struct concatenation<field_list<Left...>, field_list<Right...>, More...> {
   using type = typename concatenation<field_list<Left..., Right...>, More...>::type;
};
template<typename... Lists>
using joined = typename concatenation<Lists...>::type;

/// The typed fields that an item, a name or a range names.
template<typename Type>
struct names_of {
   using type = field_list<>;
};
template<typename Type>
requires requires { typename Type::named; }
struct names_of<Type> {
   using type = typename Type::named;
};
template<typename Type>
using fields_named = typename names_of<Type>::type;

/// What a field asks of the statement that names it; specialised where typed fields are. It stands outside of them so
/// that a header with thousands of fields costs little.
template<typename Field>
struct demands;

/// How a statement uses a field, beside naming it: Zuora does not let every field be selected or asked about.
template<typename Field>
struct selected {};
template<typename Field>
struct filtered {};

template<typename Field>
struct demands<selected<Field>> : demands<Field> {
   template<dialect Language>
   static constexpr void require_use() noexcept {
      demands<Field>::template require_use<Language>();
      demands<Field>::template require_selectable<Language>();
   }
};
template<typename Field>
struct demands<filtered<Field>> : demands<Field> {
   template<dialect Language>
   static constexpr void require_use() noexcept {
      demands<Field>::template require_use<Language>();
      demands<Field>::template require_filterable<Language>();
   }
};

template<template<typename> typename Use, typename List>
struct marked_list;
template<template<typename> typename Use, typename... Fields>
struct marked_list<Use, field_list<Fields...>> {
   using type = field_list<Use<Fields>...>;
};
template<template<typename> typename Use, typename List>
using marked = typename marked_list<Use, List>::type;

/// The object of a statement that is only text, or that has none yet.
struct any_source {};

/// Does not compile where a field belongs to another object than the statement's, or than the first field's.
template<typename Source>
constexpr void require_source(field_list<>) noexcept {}
template<typename Source, typename First, typename... More>
constexpr void require_source(field_list<First, More...>) noexcept {
   using wanted = std::conditional_t<std::is_same_v<Source, any_source>, typename demands<First>::source, Source>;
   demands<First>::template require_source<wanted>();
   (demands<More>::template require_source<wanted>(), ...);
}

/// Does not compile where a dialect lacks a field, or the use that is made of it.
template<dialect Language, typename... Fields>
constexpr void require_fields(field_list<Fields...>) noexcept {
   (demands<Fields>::template require_use<Language>(), ...);
}

} // namespace zoql::building
