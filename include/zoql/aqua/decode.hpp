// JSON to generated structs: every failure says where and what was expected, and nothing that came is dropped.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/place.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

namespace detail {

/// What goes on during one decoding: the first failure, and how many members no schema named.
struct decoding {
   failure why;
   std::size_t unknown_members = 0;
   /// Nested unions multiply; a body made to exploit that runs out of these.
   std::size_t trials_left = 100'000;
   /// Whether null says the same as nothing where the walk is.
   bool null_is_absent = false;

   bool fail(const place& at, std::string_view expected, const json& found) {
      why = {at.path(), "expected " + std::string(expected) + ", found " + shown(found)};
      return false;
   }
};

template<typename Type>
bool decode_value(const json& from, Type& to, const place& at, decoding& state);

inline bool decode_kind(const json& from, json& to, const place&, decoding&) {
   to = from;
   return true;
}

inline bool decode_kind(const json& from, std::string& to, const place& at, decoding& state) {
   if (!from.is_string()) return state.fail(at, "text", from);
   to = from.get_ref<const std::string&>();
   return true;
}

inline bool decode_kind(const json& from, bool& to, const place& at, decoding& state) {
   if (!from.is_boolean()) return state.fail(at, "true or false", from);
   to = from.get<bool>();
   return true;
}

inline bool decode_kind(const json& from, decimal& to, const place& at, decoding& state) {
   if (!holds_number(from)) return state.fail(at, "a number", from);
   to = decimal::from(digits_of(from)).value_or(decimal());
   return true;
}

template<std::signed_integral Integer>
bool decode_kind(const json& from, Integer& to, const place& at, decoding& state) {
   using range = std::numeric_limits<Integer>;
   const bool too_large = from.is_number_unsigned() && from.get<std::uint64_t>() > std::uint64_t{range::max()};
   if (!from.is_number_integer() || too_large || !std::in_range<Integer>(from.get<std::int64_t>())) {
      return state.fail(at, sizeof(Integer) == 4 ? "an integer of 32 bits" : "an integer of 64 bits", from);
   }
   to = from.get<Integer>();
   return true;
}

template<typename Enum>
bool decode_kind(const json& from, open_enum<Enum>& to, const place& at, decoding& state) {
   if (!from.is_string()) return state.fail(at, "one of " + listed(describe(of<Enum>{}).texts), from);
   to = open_enum<Enum>(from.get<std::string>());
   return true;
}

template<typename Value>
bool decode_kind(const json& from, boxed<Value>& to, const place& at, decoding& state) {
   return decode_value(from, *to, at, state);
}

/// An element that may be null.
template<typename Value>
bool decode_kind(const json& from, std::optional<Value>& to, const place& at, decoding& state) {
   to.reset();
   return from.is_null() || decode_value(from, to.emplace(), at, state);
}

/// Whether a value of this type can be null itself.
template<typename Value>
inline constexpr bool takes_null = std::same_as<Value, json>;
template<typename Value>
inline constexpr bool takes_null<std::optional<Value>> = true;
template<typename Value>
inline constexpr bool takes_null<field<Value>> = true;

template<typename Value>
bool decode_kind(const json& from, std::vector<Value>& to, const place& at, decoding& state) {
   if (!from.is_array()) return state.fail(at, "an array", from);
   to.clear();
   to.reserve(from.size());
   for (std::size_t index = 0; index < from.size(); ++index) {
      const json& item = from[index];
      if (item.is_null() && state.null_is_absent && !takes_null<Value>) continue;
      const place here(at, index);
      Value value{};
      if (!decode_value(item, value, here, state)) return false;
      to.push_back(std::move(value));
   }
   return true;
}

template<typename Value>
bool decode_kind(const json& from, map_of<Value>& to, const place& at, decoding& state) {
   if (!from.is_object()) return state.fail(at, "an object", from);
   to.clear();
   to.reserve(from.size());
   for (const auto& [name, value] : from.get_ref<const json::object_t&>()) {
      Value& item = to.emplace_back(name, Value{}).second;
      if (!decode_value(value, item, place(at, name), state)) return false;
   }
   return true;
}

/// Tries every alternative and keeps the one that fits best.
template<typename... Alternatives>
bool decode_kind(const json& from, one_of<Alternatives...>& to, const place& at, decoding& state) {
   std::optional<std::size_t> fewest;
   failure deepest;
   const auto attempt = [&]<typename Alternative>(of<Alternative>) {
      if (fewest == 0 || state.trials_left == 0) return;
      --state.trials_left;
      decoding trial{.why = {},
                     .unknown_members = 0,
                     .trials_left = state.trials_left,
                     .null_is_absent = state.null_is_absent};
      Alternative value{};
      const bool fits = decode_value(from, value, at, trial);
      state.trials_left = trial.trials_left;
      if (!fits && trial.why.path.size() > deepest.path.size()) deepest = trial.why;
      if (!fits || (fewest && *fewest <= trial.unknown_members)) return;
      fewest = trial.unknown_members;
      to = one_of<Alternatives...>(std::move(value));
   };
   (attempt(of<Alternatives>{}), ...);
   if (fewest) {
      state.unknown_members += *fewest;
      return true;
   }
   if (state.trials_left == 0) return state.fail(at, "fewer nested alternatives", from);
   if (deepest.path.size() > at.path().size()) {
      state.why = std::move(deepest);
      return false;
   }
   return state.fail(at, expected_words(of<one_of<Alternatives...>>{}), from);
}

/// Looks at the member that tells; a text no alternative claims is kept as JSON, the last alternative.
template<typename Tag, typename... Alternatives>
bool decode_kind(const json& from, tagged<Tag, Alternatives...>& to, const place& at, decoding& state) {
   constexpr choice_about about = describe(of<Tag>{});
   if (!from.is_object()) return state.fail(at, "an object", from);
   const auto told = from.find(about.tag);
   if (told == from.end() || !told->is_string()) {
      return state.fail(place(at, about.tag), "one of " + listed(about.texts), told == from.end() ? json() : *told);
   }
   const auto known = std::ranges::find(about.texts, told->template get_ref<const std::string&>());
   const std::size_t chosen = known == about.texts.end()
                                 ? sizeof...(Alternatives) - 1
                                 : about.alternatives[static_cast<std::size_t>(known - about.texts.begin())];
   std::size_t index = 0;
   bool good = false;
   const auto attempt = [&]<typename Alternative>(of<Alternative>) {
      if (index++ != chosen) return;
      Alternative value{};
      good = decode_value(from, value, at, state);
      to = tagged<Tag, Alternatives...>(std::move(value));
   };
   (attempt(of<Alternatives>{}), ...);
   return good;
}

/// A member of a struct: here absence and null mean something.
template<typename Value>
bool decode_member(const json* from, Value& to, const field_about& about, const place& at, decoding& state) {
   constexpr bool holds_json = std::same_as<Value, json>;
   const bool is_null = from != nullptr && from->is_null() && !about.nullable && !holds_json;
   if (is_null && state.null_is_absent && !about.required) return true;
   if (from == nullptr) {
      if (!about.required) return true;
      state.why = {at.path(), "expected " + expected_words(of<Value>{}) + ", but it is missing"};
      return false;
   }
   if (is_null) return state.fail(at, expected_words(of<Value>{}), *from);
   return decode_value(*from, to, at, state);
}

template<typename Value>
bool decode_kind(const json& from, field<Value>& to, const place& at, decoding& state) {
   if (from.is_null()) {
      to = nullptr;
      return true;
   }
   Value value{};
   if (!decode_value(from, value, at, state)) return false;
   to = std::move(value);
   return true;
}

template<typename Struct>
requires requires(const Struct& value) { describe(of<Struct>{}).fields; }
bool decode_kind(const json& from, Struct& to, const place& at, decoding& state) {
   constexpr struct_about about = describe(of<Struct>{});
   if (!from.is_object()) return state.fail(at, "an object", from);
   const bool before = std::exchange(state.null_is_absent, state.null_is_absent || about.null_is_absent);
   bool good = true;
   each_field(of<Struct>{}, [&](const field_about& one, auto member) {
      if (!good) return;
      const auto found = from.find(one.name);
      good = decode_member(found == from.end() ? nullptr : &*found, to.*member, one, place(at, one.name), state);
   });
   if (!good) return false;
   using extra = typename decltype(to.extras)::value_type::second_type;
   for (const auto& [name, value] : from.get_ref<const json::object_t&>()) {
      if (std::ranges::find(about.fields, name, &field_about::name) != about.fields.end()) continue;
      ++state.unknown_members;
      if (!decode_value(value, to.extras.emplace_back(name, extra{}).second, place(at, name), state)) return false;
   }
   state.null_is_absent = before;
   return true;
}

template<typename Type>
bool decode_value(const json& from, Type& to, const place& at, decoding& state) {
   return decode_kind(from, to, at, state);
}

} // namespace detail

/// The value a JSON document holds, or the place and the expectation it fails.
template<typename Type>
[[nodiscard]] result<Type> decode(const json& from) {
   detail::decoding state;
   Type value{};
   if (!detail::decode_value(from, value, detail::place(), state)) return std::move(state.why);
   return value;
}

/// The value a JSON text holds, or the place and the expectation it fails.
template<typename Type>
[[nodiscard]] result<Type> read(std::string_view text) {
   const result<json> document = read_json(text);
   if (!document) return document.error();
   return decode<Type>(*document);
}

} // namespace zoql::aqua
