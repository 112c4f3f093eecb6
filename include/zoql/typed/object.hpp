// Typed objects: what stands behind `from`, and the related objects one dot away.
#pragma once

#include <zoql/build/query.hpp>
#include <zoql/typed/field.hpp>

#include <string_view>
#include <type_traits>

namespace zoql {

namespace building {

/// Every generated object is one of these, which have no members: their names are left to the fields.
template<typename Source>
struct typed_object {
   /// Does not compile where a dialect lacks the object.
   template<dialect Language>
   static constexpr void require_in() noexcept {
      constexpr bool is_zoql = Language == dialect::zoql;
      constexpr auto where = is_zoql ? catalogue::context::soap : catalogue::context::export_;
      if constexpr (typed::object_facts<Source>.in(where).is(false)) {
         if constexpr (is_zoql)
            static_cast<void>(sizeof(refused::object_not_in_zoql<Source>));
         else
            static_cast<void>(sizeof(refused::object_not_in_export_zoql<Source>));
      }
   }
};

} // namespace building

namespace typed {

/// That a statement goes through a join, beside the fields it names there.
template<auto Join>
struct passage {};

template<typename Fields>
inline constexpr Fields only_one{};

} // namespace typed

template<auto Join>
struct building::demands<typed::passage<Join>> {
   using source = typed::source_of_join<Join>;
   template<typename Source>
   static constexpr void require_source() noexcept {
      if constexpr (!std::is_same_v<Source, source>)
         static_cast<void>(sizeof(refused::join_of_another_object<Join, Source>));
   }
   template<dialect Language>
   static constexpr void require_use() noexcept {}
   template<dialect Language>
   static constexpr void require_selectable() noexcept {}
   template<dialect Language>
   static constexpr void require_filterable() noexcept {}
};

/// The fields of a related object that the catalogue does not describe: they are told by name.
template<typename Via>
struct unknown_fields;
template<auto Join>
struct unknown_fields<typed::through<Join>> {
   [[nodiscard]] static auto field(std::string_view name) {
      using reached = building::operand<building::features::join, building::field_list<typed::passage<Join>>>;
      return reached(join(typed::join_name<Join>).field(name).to_expression());
   }
};

/// A related object of an object: `invoice.account->name`. Only joins that are used cost the compiler anything.
template<template<typename> typename Fields, auto Join>
struct typed_join {
   using fields = Fields<typed::through<Join>>;
   constexpr const fields* operator->() const noexcept { return &typed::only_one<fields>; }
};

/// Every field of a related object, `all(invoice.account)` (Export ZOQL).
template<template<typename> typename Fields, auto Join>
[[nodiscard]] auto all(const typed_join<Fields, Join>&) {
   using building::features;
   using everything = building::item<features::join | features::star, building::field_list<typed::passage<Join>>>;
   return everything(join(typed::join_name<Join>).all().to_expression());
}

/// What a generated object is made of: its name behind `from`, and its fields.
template<typename Source>
using typed_object = building::typed_object<Source>;
using typed::itself;

} // namespace zoql
