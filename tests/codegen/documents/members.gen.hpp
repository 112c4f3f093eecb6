// Members, version 1: its types, what is known of them, and how they are built.
// Written by zoql-codegen from members.yaml; to write it anew: meson compile -C build regenerate-samples
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

namespace zoql::samples::members {

struct put_thing_headers {
   /// Ends in a backslash \.
   std::optional<std::string> x_trace{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const put_thing_headers&, const put_thing_headers&) = default;
};

struct put_thing_path {
   std::string thing_id{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const put_thing_path&, const put_thing_path&) = default;
};

struct put_thing_query {
   std::optional<bool> dry_run{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const put_thing_query&, const put_thing_query&) = default;
};

struct put_thing_response_headers {
   std::optional<std::string> x_trace{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const put_thing_response_headers&, const put_thing_response_headers&) = default;
};

struct base {
   std::string id{};
   std::optional<std::string> note{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const base&, const base&) = default;
};

/// A thing. */ } #define nothing Used in tests ? ?/
struct thing {
   std::string id{};
   std::optional<std::string> note{};
   zoql::aqua::field<std::string> maybe{};
   std::optional<std::string> sure{};
   std::optional<std::string> secret{};
   /// Deprecated.
   std::optional<std::string> old{};
   std::optional<std::int32_t> small{};
   std::optional<std::int64_t> large{};
   std::optional<zoql::aqua::decimal> price{};
   /// Default: "AB".
   std::optional<std::string> code{};
   std::optional<std::vector<std::string>> tags{};
   std::optional<std::vector<std::vector<std::int64_t>>> grid{};
   std::optional<zoql::aqua::map_of<std::int64_t>> labels{};
   std::optional<zoql::aqua::members> free{};
   /// A reference with words of its own.
   std::optional<members::base> wrapped{};
   std::optional<bool> class_{};
   std::optional<std::string> extras_{};
   std::optional<std::string> thing{};
   std::optional<members::base> base{};
   std::optional<zoql::aqua::decimal> decimal{};
   std::optional<std::string> odd_name{};
   std::optional<std::string> value{};
   std::optional<std::string> set_{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const members::thing&, const members::thing&) = default;
};

struct put_thing_response {
   std::optional<members::thing> thing{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const put_thing_response&, const put_thing_response&) = default;
};

/// Null says the same as nothing here, and in what it holds.
struct lenient {
   std::string id{};
   std::optional<std::string> note{};
   std::optional<std::int64_t> count{};
   zoql::aqua::field<std::string> maybe{};
   std::optional<std::vector<std::string>> list{};
   std::optional<std::vector<std::optional<std::string>>> holes{};
   std::optional<std::vector<base>> bases{};
   std::optional<zoql::aqua::one_of<std::int64_t, base>> either{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const lenient&, const lenient&) = default;
};

struct closed {
   std::optional<std::int64_t> a{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const closed&, const closed&) = default;
};

struct typed {
   std::optional<std::string> a{};
   /// Members the document does not name, in their order.
   zoql::aqua::map_of<std::int64_t> extras{};

   friend bool operator==(const typed&, const typed&) = default;
};

/// Deprecated.
struct put_thing {
   static constexpr std::string_view method = "PUT";
   static constexpr std::string_view path = "/things/{thing-id}";
   using headers = put_thing_headers;
   using path_parameters = put_thing_path;
   using query_parameters = put_thing_query;
   using request = thing;
   using response = put_thing_response;
   using response_headers = put_thing_response_headers;
};

/// Sets the members of `put_thing_headers` one after the other.
template<typename Self>
struct put_thing_headers_setters : zoql::aqua::setters<Self, put_thing_headers> {
   /// Ends in a backslash \.
   Self& x_trace(std::string value) { return this->set(&put_thing_headers::x_trace, std::move(value)); }
};
using put_thing_headers_builder = zoql::aqua::builder<put_thing_headers, put_thing_headers_setters>;

/// Sets the members of `put_thing_path` one after the other.
template<typename Self>
struct put_thing_path_setters : zoql::aqua::setters<Self, put_thing_path> {
   Self& thing_id(std::string value) { return this->set(&put_thing_path::thing_id, std::move(value)); }
};
using put_thing_path_builder = zoql::aqua::builder<put_thing_path, put_thing_path_setters>;

/// Sets the members of `put_thing_query` one after the other.
template<typename Self>
struct put_thing_query_setters : zoql::aqua::setters<Self, put_thing_query> {
   Self& dry_run(bool value) { return this->set(&put_thing_query::dry_run, std::move(value)); }
};
using put_thing_query_builder = zoql::aqua::builder<put_thing_query, put_thing_query_setters>;

/// Sets the members of `base` one after the other.
template<typename Self>
struct base_setters : zoql::aqua::setters<Self, base> {
   Self& id(std::string value) { return this->set(&base::id, std::move(value)); }
   Self& note(std::string value) { return this->set(&base::note, std::move(value)); }
};
using base_builder = zoql::aqua::builder<base, base_setters>;

/// Sets the members of `thing` one after the other.
template<typename Self>
struct thing_setters : zoql::aqua::setters<Self, members::thing> {
   Self& id(std::string value) { return this->set(&members::thing::id, std::move(value)); }
   Self& note(std::string value) { return this->set(&members::thing::note, std::move(value)); }
   Self& maybe(zoql::aqua::field<std::string> value) { return this->set(&members::thing::maybe, std::move(value)); }
   Self& sure(std::optional<std::string> value) { return this->set(&members::thing::sure, std::move(value)); }
   Self& secret(std::string value) { return this->set(&members::thing::secret, std::move(value)); }
   [[deprecated]]
   Self& old(std::string value) { return this->set(&members::thing::old, std::move(value)); }
   Self& small(std::int32_t value) { return this->set(&members::thing::small, std::move(value)); }
   Self& large(std::int64_t value) { return this->set(&members::thing::large, std::move(value)); }
   Self& price(zoql::aqua::decimal value) { return this->set(&members::thing::price, std::move(value)); }
   Self& code(std::string value) { return this->set(&members::thing::code, std::move(value)); }
   Self& tags(std::vector<std::string> value) { return this->set(&members::thing::tags, std::move(value)); }
   Self& grid(std::vector<std::vector<std::int64_t>> value) { return this->set(&members::thing::grid, std::move(value)); }
   Self& labels(zoql::aqua::map_of<std::int64_t> value) { return this->set(&members::thing::labels, std::move(value)); }
   Self& free(zoql::aqua::members value) { return this->set(&members::thing::free, std::move(value)); }
   /// A reference with words of its own.
   Self& wrapped(members::base value) { return this->set(&members::thing::wrapped, std::move(value)); }
   Self& class_(bool value) { return this->set(&members::thing::class_, std::move(value)); }
   Self& extras_(std::string value) { return this->set(&members::thing::extras_, std::move(value)); }
   Self& thing(std::string value) { return this->set(&members::thing::thing, std::move(value)); }
   Self& base(members::base value) { return this->set(&members::thing::base, std::move(value)); }
   Self& decimal(zoql::aqua::decimal value) { return this->set(&members::thing::decimal, std::move(value)); }
   Self& odd_name(std::string value) { return this->set(&members::thing::odd_name, std::move(value)); }
   Self& value(std::string value) { return this->set(&members::thing::value, std::move(value)); }
   Self& set_(std::string value) { return this->set(&members::thing::set_, std::move(value)); }
};
using thing_builder = zoql::aqua::builder<thing, thing_setters>;

} // namespace zoql::samples::members

namespace zoql::aqua {

template<>
struct table<::zoql::samples::members::put_thing_headers> {
   static constexpr field_about fields[] = {
      {.name = "X-Trace"sv,
       .member = "x_trace"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Ends in a backslash \\"sv},
   };
   static constexpr struct_about about{.name = "putThing_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::put_thing_headers::x_trace);
   }
};

template<>
struct table<::zoql::samples::members::put_thing_path> {
   static constexpr field_about fields[] = {
      {.name = "thing-id"sv,
       .member = "thing_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .limits = {.min_length = 1u}},
   };
   static constexpr struct_about about{.name = "putThing_path"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::put_thing_path::thing_id);
   }
};

template<>
struct table<::zoql::samples::members::put_thing_query> {
   static constexpr field_about fields[] = {
      {.name = "dry-run"sv,
       .member = "dry_run"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv},
   };
   static constexpr struct_about about{.name = "putThing_query"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::put_thing_query::dry_run);
   }
};

template<>
struct table<::zoql::samples::members::put_thing_response_headers> {
   static constexpr field_about fields[] = {
      {.name = "X-Trace"sv,
       .member = "x_trace"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "putThing_response_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::put_thing_response_headers::x_trace);
   }
};

template<>
struct table<::zoql::samples::members::base> {
   static constexpr field_about fields[] = {
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .read_only = true},
      {.name = "note"sv,
       .member = "note"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .limits = {.max_length = 100u}},
   };
   static constexpr struct_about about{.name = "Base"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::base::id);
      visit(fields[1], &::zoql::samples::members::base::note);
   }
};

template<>
struct table<::zoql::samples::members::thing> {
   static constexpr limits tags_items{.max_length = 4u};
   static constexpr limits grid_items_items{.maximum = "5"sv};
   static constexpr limits grid_items{.items = &grid_items_items};
   static constexpr limits labels_items{.minimum = "1"sv};
   static constexpr field_about fields[] = {
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .read_only = true},
      {.name = "note"sv,
       .member = "note"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .limits = {.min_length = 2u, .max_length = 5u}},
      {.name = "maybe"sv,
       .member = "maybe"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .nullable = true},
      {.name = "sure"sv,
       .member = "sure"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .nullable = true},
      {.name = "secret"sv,
       .member = "secret"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .write_only = true},
      {.name = "old"sv,
       .member = "old"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .deprecated = true},
      {.name = "small"sv,
       .member = "small"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .format = "int32"sv,
       .limits = {.maximum = "9"sv, .exclusive_minimum = "0"sv}},
      {.name = "large"sv,
       .member = "large"sv,
       .kind = value_kind::integer,
       .type = "integer"sv},
      {.name = "price"sv,
       .member = "price"sv,
       .kind = value_kind::number,
       .type = "number"sv,
       .limits = {.minimum = "0.1"sv, .maximum = "1e2"sv}},
      {.name = "code"sv,
       .member = "code"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .default_value = "\"AB\""sv,
       .limits = {.pattern = "^[A-Z]{2,3}$"sv}},
      {.name = "tags"sv,
       .member = "tags"sv,
       .kind = value_kind::list,
       .type = "list of text"sv,
       .limits = {.min_items = 1u, .max_items = 3u, .unique_items = true, .items = &tags_items}},
      {.name = "grid"sv,
       .member = "grid"sv,
       .kind = value_kind::list,
       .type = "list of list of integer"sv,
       .limits = {.items = &grid_items}},
      {.name = "labels"sv,
       .member = "labels"sv,
       .kind = value_kind::map,
       .type = "map of integer"sv,
       .limits = {.items = &labels_items}},
      {.name = "free"sv,
       .member = "free"sv,
       .kind = value_kind::map,
       .type = "map of any"sv},
      {.name = "wrapped"sv,
       .member = "wrapped"sv,
       .kind = value_kind::object,
       .type = "base"sv,
       .doc = "A reference with words of its own."sv},
      {.name = "class"sv,
       .member = "class_"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv},
      {.name = "extras"sv,
       .member = "extras_"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "thing"sv,
       .member = "thing"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "base"sv,
       .member = "base"sv,
       .kind = value_kind::object,
       .type = "base"sv},
      {.name = "decimal"sv,
       .member = "decimal"sv,
       .kind = value_kind::number,
       .type = "number"sv},
      {.name = "odd name"sv,
       .member = "odd_name"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "value"sv,
       .member = "value"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "set"sv,
       .member = "set_"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "Thing"sv,
                                      .doc = "A thing. */ } #define nothing Used in tests ? ?/"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::thing::id);
      visit(fields[1], &::zoql::samples::members::thing::note);
      visit(fields[2], &::zoql::samples::members::thing::maybe);
      visit(fields[3], &::zoql::samples::members::thing::sure);
      visit(fields[4], &::zoql::samples::members::thing::secret);
      visit(fields[5], &::zoql::samples::members::thing::old);
      visit(fields[6], &::zoql::samples::members::thing::small);
      visit(fields[7], &::zoql::samples::members::thing::large);
      visit(fields[8], &::zoql::samples::members::thing::price);
      visit(fields[9], &::zoql::samples::members::thing::code);
      visit(fields[10], &::zoql::samples::members::thing::tags);
      visit(fields[11], &::zoql::samples::members::thing::grid);
      visit(fields[12], &::zoql::samples::members::thing::labels);
      visit(fields[13], &::zoql::samples::members::thing::free);
      visit(fields[14], &::zoql::samples::members::thing::wrapped);
      visit(fields[15], &::zoql::samples::members::thing::class_);
      visit(fields[16], &::zoql::samples::members::thing::extras_);
      visit(fields[17], &::zoql::samples::members::thing::thing);
      visit(fields[18], &::zoql::samples::members::thing::base);
      visit(fields[19], &::zoql::samples::members::thing::decimal);
      visit(fields[20], &::zoql::samples::members::thing::odd_name);
      visit(fields[21], &::zoql::samples::members::thing::value);
      visit(fields[22], &::zoql::samples::members::thing::set_);
   }
};

template<>
struct table<::zoql::samples::members::put_thing_response> {
   static constexpr field_about fields[] = {
      {.name = "thing"sv,
       .member = "thing"sv,
       .kind = value_kind::object,
       .type = "thing"sv},
   };
   static constexpr struct_about about{.name = "putThing_response"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::put_thing_response::thing);
   }
};

template<>
struct table<::zoql::samples::members::lenient> {
   static constexpr field_about fields[] = {
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true},
      {.name = "note"sv,
       .member = "note"sv,
       .kind = value_kind::text,
       .type = "text"sv},
      {.name = "count"sv,
       .member = "count"sv,
       .kind = value_kind::integer,
       .type = "integer"sv},
      {.name = "maybe"sv,
       .member = "maybe"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .nullable = true},
      {.name = "list"sv,
       .member = "list"sv,
       .kind = value_kind::list,
       .type = "list of text"sv},
      {.name = "holes"sv,
       .member = "holes"sv,
       .kind = value_kind::list,
       .type = "list of text"sv},
      {.name = "bases"sv,
       .member = "bases"sv,
       .kind = value_kind::list,
       .type = "list of base"sv},
      {.name = "either"sv,
       .member = "either"sv,
       .kind = value_kind::choice,
       .type = "integer or base"sv},
   };
   static constexpr struct_about about{.name = "Lenient"sv,
                                      .doc = "Null says the same as nothing here, and in what it holds."sv,
                                      .fields = fields,
                                      .null_is_absent = true};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::lenient::id);
      visit(fields[1], &::zoql::samples::members::lenient::note);
      visit(fields[2], &::zoql::samples::members::lenient::count);
      visit(fields[3], &::zoql::samples::members::lenient::maybe);
      visit(fields[4], &::zoql::samples::members::lenient::list);
      visit(fields[5], &::zoql::samples::members::lenient::holes);
      visit(fields[6], &::zoql::samples::members::lenient::bases);
      visit(fields[7], &::zoql::samples::members::lenient::either);
   }
};

template<>
struct table<::zoql::samples::members::closed> {
   static constexpr field_about fields[] = {
      {.name = "a"sv,
       .member = "a"sv,
       .kind = value_kind::integer,
       .type = "integer"sv},
   };
   static constexpr struct_about about{.name = "Closed"sv,
                                      .fields = fields,
                                      .closed = true,
                                      .min_members = 1u};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::closed::a);
   }
};

template<>
struct table<::zoql::samples::members::typed> {
   static constexpr field_about fields[] = {
      {.name = "a"sv,
       .member = "a"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr limits extra_limits{.maximum = "7"sv};
   static constexpr struct_about about{.name = "Typed"sv,
                                      .fields = fields,
                                      .extras = &extra_limits};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::members::typed::a);
   }
};

} // namespace zoql::aqua
