// Generated structs to JSON: what was decoded comes out as it went in.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

namespace detail {

template<typename Type>
json encode_value(const Type& value);

inline json encode_kind(const json& value) { return value; }
inline json encode_kind(const std::string& value) { return json(value); }
inline json encode_kind(const decimal& value) { return number_value(value.text()); }
template<typename Scalar>
requires std::integral<Scalar> json encode_kind(Scalar value) { return json(value); }
template<typename Enum>
json encode_kind(const open_enum<Enum>& value) {
   return json(value.text());
}
template<typename Value>
json encode_kind(const boxed<Value>& value) {
   return encode_value(*value);
}
template<typename Value>
json encode_kind(const std::optional<Value>& value) {
   return value ? encode_value(*value) : json();
}
template<typename Value>
json encode_kind(const field<Value>& value) {
   return value ? encode_value(*value) : json();
}
template<typename Value>
json encode_kind(const std::vector<Value>& value) {
   json list = json::array();
   list.get_ref<json::array_t&>().reserve(value.size());
   for (const auto& item : value) list.push_back(encode_value<Value>(item));
   return list;
}
template<typename Value>
void append(json& object, std::string_view name, const Value& value) {
   object.get_ref<json::object_t&>().emplace_back(name, encode_value(value));
}
template<typename Value>
json encode_kind(const map_of<Value>& value) {
   json object = json::object();
   object.get_ref<json::object_t&>().reserve(value.size());
   for (const auto& [name, item] : value) append(object, name, item);
   return object;
}
template<typename... Alternatives>
json encode_kind(const one_of<Alternatives...>& value) {
   return std::visit([](const auto& alternative) { return encode_value(alternative); }, value.variant());
}
template<typename Tag, typename... Alternatives>
json encode_kind(const tagged<Tag, Alternatives...>& value) {
   return encode_kind(static_cast<const one_of<Alternatives...>&>(value));
}

/// Whether a member is written at all.
template<typename Value>
bool is_written(const Value&, const field_about&) {
   return true;
}
template<typename Value>
bool is_written(const std::optional<Value>& value, const field_about& about) {
   return value.has_value() || about.required;
}
template<typename Value>
bool is_written(const field<Value>& value, const field_about&) {
   return !value.is_absent();
}

template<typename Struct>
requires requires { describe(of<Struct>{}).fields; }
json encode_kind(const Struct& value) {
   json object = json::object();
   std::size_t count = value.extras.size();
   each_field(of<Struct>{}, [&](const field_about& about, auto member) {
      if (is_written(value.*member, about)) ++count;
   });
   // A vector of members that grows would copy their names: they are constant.
   object.get_ref<json::object_t&>().reserve(count);
   each_field(of<Struct>{}, [&](const field_about& about, auto member) {
      if (is_written(value.*member, about)) append(object, about.name, value.*member);
   });
   for (const auto& [name, extra] : value.extras) append(object, name, extra);
   return object;
}

template<typename Type>
json encode_value(const Type& value) {
   return encode_kind(value);
}

} // namespace detail

/// A value as a JSON document; members in the order of the schema, unknown ones after them in theirs.
template<typename Type>
[[nodiscard]] json encode(const Type& value) {
   return detail::encode_value(value);
}

/// A value as JSON text, without blanks.
template<typename Type>
[[nodiscard]] std::string write(const Type& value) {
   return write_json(encode(value));
}

} // namespace zoql::aqua
