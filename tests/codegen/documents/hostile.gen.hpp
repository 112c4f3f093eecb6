// x #error title\, version 1 int main: its types, what is known of them, and how they are built.
// Written by zoql-codegen from hostile.yaml; to write it anew: meson compile -C build regenerate-samples
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

namespace zoql::samples::hostile {

enum class a_struct_injected : std::uint8_t { empty, empty_2, error, empty_3, empty_4, xe2_x80_xae_gnp, empty_5, a_b };

enum class bar : std::uint8_t { bar, foo };

/// first line #error second */ third \ fourth ? ?/ fifth sixth
struct int_injected {
   /// \ Default: "\"); int injected; (\"".
   std::optional<std::string> a_b{};
   std::optional<std::string> int_injected{};
   std::optional<std::string> empty{};
   std::optional<std::string> empty_2{};
   std::optional<std::string> std_{};
   std::optional<std::string> x{};
   std::optional<std::string> x_2{};
   std::optional<std::string> value_9{};
   std::optional<std::string> xc3_xa4{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const hostile::int_injected&, const hostile::int_injected&) = default;
};

struct std_ {
   std::optional<std::string> zoql{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const std_&, const std_&) = default;
};

struct zoql_ {
   std::optional<hostile::std_> std_{};
   std::optional<std::string> of{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const zoql_&, const zoql_&) = default;
};

struct json_ {
   std::optional<std::string> json{};
   zoql::aqua::field<zoql::aqua::json> field{};
   std::optional<zoql::aqua::decimal> of{};
   std::optional<std::string> optional{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const json_&, const json_&) = default;
};

struct visit_ {
   std::optional<std::string> visit{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const visit_&, const visit_&) = default;
};

struct fields_ {
   std::optional<std::string> fields{};
   std::optional<std::string> part_{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const fields_&, const fields_&) = default;
};

struct foo_setters_ {
   std::optional<std::string> a{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const foo_setters_&, const foo_setters_&) = default;
};

struct foo {
   std::optional<foo_setters_> foo{};
   std::optional<zoql::aqua::open_enum<hostile::bar>> bar{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const hostile::foo&, const hostile::foo&) = default;
};

/// ends in a backslash \.
struct get_int_injected {
   static constexpr std::string_view method = "GET";
   static constexpr std::string_view path = "/a\"; system(\"x\"); //\\";
};

} // namespace zoql::samples::hostile

namespace zoql::aqua {

template<>
struct table<::zoql::samples::hostile::a_struct_injected> {
   static constexpr std::string_view texts[] = {
      "\""sv,
      "\\"sv,
      "\n#error"sv,
      "*/"sv,
      "?\?/"sv,
      "\342\200\256 gnp"sv,
      "\000"sv,
      "a\"b"sv,
   };
   static constexpr enum_about about{.name = "A\"; struct injected {"sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::hostile::bar> {
   static constexpr std::string_view texts[] = {"bar"sv, "foo"sv};
   static constexpr enum_about about{.name = "bar"sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::hostile::int_injected> {
   static constexpr field_about fields[] = {
      {.name = "a\"b\\"sv,
       .member = "a_b"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "\\"sv,
       .default_value = "\"\\\"); int injected; (\\\"\""sv,
       .limits = {.pattern = "\\\\\"$"sv}},
      {.name = "}; int injected;"sv,
       .member = "int_injected"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .format = "\"\n#error"sv},
      {.member = "empty"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "\n"sv,
       .member = "empty_2"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "std"sv,
       .member = "std_"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "__x"sv,
       .member = "x"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "_X"sv,
       .member = "x_2"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "9"sv,
       .member = "value_9"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "ä"sv,
       .member = "xc3_xa4"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "*/ int injected; /*"sv,
                                      .doc = "first line #error second */ third \\ fourth ? ?/ fifth sixth"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::int_injected::a_b);
      visit(fields[1], &::zoql::samples::hostile::int_injected::int_injected);
      visit(fields[2], &::zoql::samples::hostile::int_injected::empty);
      visit(fields[3], &::zoql::samples::hostile::int_injected::empty_2);
      visit(fields[4], &::zoql::samples::hostile::int_injected::std_);
      visit(fields[5], &::zoql::samples::hostile::int_injected::x);
      visit(fields[6], &::zoql::samples::hostile::int_injected::x_2);
      visit(fields[7], &::zoql::samples::hostile::int_injected::value_9);
      visit(fields[8], &::zoql::samples::hostile::int_injected::xc3_xa4);
   }
};

template<>
struct table<::zoql::samples::hostile::std_> {
   static constexpr field_about fields[] = {
      {.name = "zoql"sv,
       .member = "zoql"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "std"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::std_::zoql);
   }
};

template<>
struct table<::zoql::samples::hostile::zoql_> {
   static constexpr field_about fields[] = {
      {.name = "std"sv,
       .member = "std_"sv,
       .kind = value_kind::object,
       .type = "std_"sv},
      {.name = "of"sv,
       .member = "of"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "zoql"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::zoql_::std_);
      visit(fields[1], &::zoql::samples::hostile::zoql_::of);
   }
};

template<>
struct table<::zoql::samples::hostile::json_> {
   static constexpr field_about fields[] = {
      {.name = "json"sv,
       .member = "json"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "field"sv,
       .member = "field"sv,
       .kind = value_kind::any,
       .type = "any"sv,
       .nullable = true},
      {.name = "of"sv,
       .member = "of"sv,
       .kind = value_kind::number,
       .type = "number"sv},
      {.name = "optional"sv,
       .member = "optional"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "json"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::json_::json);
      visit(fields[1], &::zoql::samples::hostile::json_::field);
      visit(fields[2], &::zoql::samples::hostile::json_::of);
      visit(fields[3], &::zoql::samples::hostile::json_::optional);
   }
};

template<>
struct table<::zoql::samples::hostile::visit_> {
   static constexpr field_about fields[] = {
      {.name = "visit"sv,
       .member = "visit"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "visit"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::visit_::visit);
   }
};

template<>
struct table<::zoql::samples::hostile::fields_> {
   static constexpr field_about fields[] = {
      {.name = "fields"sv,
       .member = "fields"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "part"sv,
       .member = "part_"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "fields"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::fields_::fields);
      visit(fields[1], &::zoql::samples::hostile::fields_::part_);
   }
};

template<>
struct table<::zoql::samples::hostile::foo_setters_> {
   static constexpr field_about fields[] = {
      {.name = "a"sv,
       .member = "a"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "foo_setters"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::foo_setters_::a);
   }
};

template<>
struct table<::zoql::samples::hostile::foo> {
   static constexpr field_about fields[] = {
      {.name = "foo"sv,
       .member = "foo"sv,
       .kind = value_kind::object,
       .type = "foo_setters_"sv},
      {.name = "bar"sv,
       .member = "bar"sv,
       .kind = value_kind::text,
       .type = "bar"sv,
       .texts = table<::zoql::samples::hostile::bar>::texts},
   };
   static constexpr struct_about about{.name = "foo"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::hostile::foo::foo);
      visit(fields[1], &::zoql::samples::hostile::foo::bar);
   }
};

} // namespace zoql::aqua
