// Recursion, version 1: its types, what is known of them, and how they are built.
// Written by zoql-codegen from recursion.yaml; to write it anew: meson compile -C build regenerate-samples
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/constraints.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/setters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::samples::recursion {

struct condition;
struct left;
struct node;

using nodes = std::vector<node>;

struct node {
   std::optional<std::int64_t> value{};
   std::optional<zoql::aqua::boxed<node>> next{};
   std::optional<nodes> children{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const node&, const node&) = default;
};

struct right {
   std::optional<zoql::aqua::boxed<recursion::left>> left{};
   std::optional<zoql::aqua::map_of<zoql::aqua::boxed<recursion::left>>> lefts{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const right&, const right&) = default;
};

struct left {
   recursion::right right{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const left&, const left&) = default;
};

struct condition {
   std::optional<zoql::aqua::one_of<zoql::aqua::boxed<condition>, std::string>> either{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const condition&, const condition&) = default;
};

} // namespace zoql::samples::recursion

namespace zoql::aqua {

template<>
struct table<::zoql::samples::recursion::node> {
   static constexpr field_about fields[] = {
      {.name = "value"sv,
       .member = "value"sv,
       .kind = value_kind::integer,
       .type = "integer"sv},
      {.name = "next"sv,
       .member = "next"sv,
       .kind = value_kind::object,
       .type = "node"sv},
      {.name = "children"sv,
       .member = "children"sv,
       .kind = value_kind::list,
       .type = "nodes"sv},
   };
   static constexpr struct_about about{.name = "Node"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::recursion::node::value);
      visit(fields[1], &::zoql::samples::recursion::node::next);
      visit(fields[2], &::zoql::samples::recursion::node::children);
   }
};

template<>
struct table<::zoql::samples::recursion::right> {
   static constexpr field_about fields[] = {
      {.name = "left"sv,
       .member = "left"sv,
       .kind = value_kind::object,
       .type = "left"sv},
      {.name = "lefts"sv,
       .member = "lefts"sv,
       .kind = value_kind::map,
       .type = "map of left"sv},
   };
   static constexpr struct_about about{.name = "Right"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::recursion::right::left);
      visit(fields[1], &::zoql::samples::recursion::right::lefts);
   }
};

template<>
struct table<::zoql::samples::recursion::left> {
   static constexpr field_about fields[] = {
      {.name = "right"sv,
       .member = "right"sv,
       .kind = value_kind::object,
       .type = "right"sv,
       .required = true},
   };
   static constexpr struct_about about{.name = "Left"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::recursion::left::right);
   }
};

template<>
struct table<::zoql::samples::recursion::condition> {
   static constexpr field_about fields[] = {
      {.name = "either"sv,
       .member = "either"sv,
       .kind = value_kind::choice,
       .type = "condition or text"sv},
   };
   static constexpr struct_about about{.name = "Condition"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::recursion::condition::either);
   }
};

} // namespace zoql::aqua
