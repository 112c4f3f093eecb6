// Swagger, version 2: its types, what is known of them, and how they are built.
// Written by zoql-codegen from swagger.json; to write it anew: meson compile -C build regenerate-samples
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

namespace zoql::samples::swagger {

enum class x_trace : std::uint8_t { on, off };

struct post_pets_id_headers {
   std::optional<zoql::aqua::open_enum<swagger::x_trace>> x_trace{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const post_pets_id_headers&, const post_pets_id_headers&) = default;
};

struct post_pets_id_path {
   std::int64_t id{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const post_pets_id_path&, const post_pets_id_path&) = default;
};

struct post_pets_id_response_headers {
   std::optional<std::int64_t> x_left{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const post_pets_id_response_headers&, const post_pets_id_response_headers&) = default;
};

struct pet {
   std::optional<std::string> name{};
   std::optional<zoql::aqua::decimal> weight{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const pet&, const pet&) = default;
};

struct post_pets_id {
   static constexpr std::string_view method = "POST";
   static constexpr std::string_view path = "/pets/{id}";
   using headers = post_pets_id_headers;
   using path_parameters = post_pets_id_path;
   using request = pet;
   using response = std::vector<pet>;
   using response_headers = post_pets_id_response_headers;
};

/// Sets the members of `post_pets_id_headers` one after the other.
template<typename Self>
struct post_pets_id_headers_setters : zoql::aqua::setters<Self, post_pets_id_headers> {
   Self& x_trace(zoql::aqua::open_enum<swagger::x_trace> value) { return this->set(&post_pets_id_headers::x_trace, std::move(value)); }
};
using post_pets_id_headers_builder = zoql::aqua::builder<post_pets_id_headers, post_pets_id_headers_setters>;

/// Sets the members of `post_pets_id_path` one after the other.
template<typename Self>
struct post_pets_id_path_setters : zoql::aqua::setters<Self, post_pets_id_path> {
   Self& id(std::int64_t value) { return this->set(&post_pets_id_path::id, std::move(value)); }
};
using post_pets_id_path_builder = zoql::aqua::builder<post_pets_id_path, post_pets_id_path_setters>;

/// Sets the members of `pet` one after the other.
template<typename Self>
struct pet_setters : zoql::aqua::setters<Self, pet> {
   Self& name(std::optional<std::string> value) { return this->set(&pet::name, std::move(value)); }
   Self& weight(zoql::aqua::decimal value) { return this->set(&pet::weight, std::move(value)); }
};
using pet_builder = zoql::aqua::builder<pet, pet_setters>;

} // namespace zoql::samples::swagger

namespace zoql::aqua {

template<>
struct table<::zoql::samples::swagger::x_trace> {
   static constexpr std::string_view texts[] = {"on"sv, "off"sv};
   static constexpr enum_about about{.name = "X-Trace"sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::swagger::post_pets_id_headers> {
   static constexpr field_about fields[] = {
      {.name = "X-Trace"sv,
       .member = "x_trace"sv,
       .kind = value_kind::text,
       .type = "x_trace"sv,
       .texts = table<::zoql::samples::swagger::x_trace>::texts},
   };
   static constexpr struct_about about{.name = "post_/pets/{id}_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::swagger::post_pets_id_headers::x_trace);
   }
};

template<>
struct table<::zoql::samples::swagger::post_pets_id_path> {
   static constexpr field_about fields[] = {
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .format = "int64"sv,
       .required = true},
   };
   static constexpr struct_about about{.name = "post_/pets/{id}_path"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::swagger::post_pets_id_path::id);
   }
};

template<>
struct table<::zoql::samples::swagger::post_pets_id_response_headers> {
   static constexpr field_about fields[] = {
      {.name = "X-Left"sv,
       .member = "x_left"sv,
       .kind = value_kind::integer,
       .type = "integer"sv},
   };
   static constexpr struct_about about{.name = "post_/pets/{id}_response_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::swagger::post_pets_id_response_headers::x_left);
   }
};

template<>
struct table<::zoql::samples::swagger::pet> {
   static constexpr field_about fields[] = {
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .nullable = true},
      {.name = "weight"sv,
       .member = "weight"sv,
       .kind = value_kind::number,
       .type = "number"sv,
       .format = "double"sv},
   };
   static constexpr struct_about about{.name = "Pet"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::swagger::pet::name);
      visit(fields[1], &::zoql::samples::swagger::pet::weight);
   }
};

} // namespace zoql::aqua
