// Checks values against what their schemas ask: `check(value)` lists every limit a value breaks.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/limits.hpp>
#include <zoql/aqua/place.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// Which way a body goes: members the server alone may set are out of place in what we send, and the other way round.
enum class direction : std::uint8_t { either, sent, received };

namespace detail {

/// The walk over a value; `findings` is what it found.
struct checking {
   direction way = direction::either;
   std::vector<failure> findings{};
   void add(const place& at, std::string words) { findings.push_back({at.path(), std::move(words)}); }
};

template<typename Type>
void check_value(const Type& value, const limits& limit, const place& at, checking& state);

inline const limits& limits_of_items(const limits& limit) {
   static constexpr limits none{};
   return limit.items != nullptr ? *limit.items : none;
}

template<typename Value>
void check_allowed(const Value& value, const limits& limit, const place& at, checking& state) {
   if (limit.allowed.empty()) return;
   const json written = encode_value(value);
   if (!is_allowed(written, limit.allowed))
      state.add(at, "expected one of " + listed(limit.allowed) + ", found " + shown(written));
}

inline void check_kind(const json&, const limits&, const place&, checking&) {}
inline void check_kind(bool, const limits&, const place&, checking&) {}
inline void check_kind(const std::string& value, const limits& limit, const place& at, checking& state) {
   check_text(value, limit, [&](std::string words) { state.add(at, std::move(words)); });
}
inline void check_kind(const decimal& value, const limits& limit, const place& at, checking& state) {
   check_number(value.text(), limit, [&](std::string words) { state.add(at, std::move(words)); });
}
template<std::signed_integral Integer>
void check_kind(Integer value, const limits& limit, const place& at, checking& state) {
   check_kind(decimal(value), limit, at, state);
}
template<typename Enum>
void check_kind(const open_enum<Enum>& value, const limits& limit, const place& at, checking& state) {
   if (!value.known()) {
      state.add(at, "expected one of " + listed(describe(of<Enum>{}).texts) + ", found " + shown(json(value.text())));
   }
   check_kind(value.text(), limit, at, state);
}
template<typename Value>
void check_kind(const boxed<Value>& value, const limits& limit, const place& at, checking& state) {
   check_value(*value, limit, at, state);
}
template<typename Value>
void check_kind(const std::optional<Value>& value, const limits& limit, const place& at, checking& state) {
   if (value) check_value(*value, limit, at, state);
}
template<typename Value>
void check_kind(const field<Value>& value, const limits& limit, const place& at, checking& state) {
   if (value) check_value(*value, limit, at, state);
}
template<typename Value>
void check_kind(const std::vector<Value>& value, const limits& limit, const place& at, checking& state) {
   check_count(value.size(), limit.min_items, limit.max_items, "items",
               [&](std::string words) { state.add(at, std::move(words)); });
   for (std::size_t index = 0; index < value.size(); ++index) {
      check_value<Value>(value[index], limits_of_items(limit), place(at, index), state);
   }
   if (!limit.unique_items) return;
   std::vector<std::pair<std::string, std::size_t>> texts;
   for (std::size_t index = 0; index < value.size(); ++index)
      texts.emplace_back(write_json(encode_value<Value>(value[index])), index);
   std::ranges::sort(texts);
   for (std::size_t index = 1; index < texts.size(); ++index) {
      if (texts[index].first != texts[index - 1].first) continue;
      state.add(place(at, texts[index].second),
                "expected no item twice, found the same as [" + std::to_string(texts[index - 1].second) + "]");
   }
}
template<typename Value>
void check_kind(const map_of<Value>& value, const limits& limit, const place& at, checking& state) {
   check_count(value.size(), limit.min_members, limit.max_members, "members",
               [&](std::string words) { state.add(at, std::move(words)); });
   for (const auto& [name, item] : value) check_value(item, limits_of_items(limit), place(at, name), state);
}
template<typename... Alternatives>
void check_kind(const one_of<Alternatives...>& value, const limits& limit, const place& at, checking& state) {
   std::visit([&](const auto& alternative) { check_value(alternative, limit, at, state); }, value.variant());
}
template<typename Tag, typename... Alternatives>
void check_kind(const tagged<Tag, Alternatives...>& value, const limits& limit, const place& at, checking& state) {
   check_kind(static_cast<const one_of<Alternatives...>&>(value), limit, at, state);
}

template<typename Struct>
requires requires { describe(of<Struct>{}).fields; }
void check_kind(const Struct& value, const limits&, const place& at, checking& state) {
   constexpr struct_about about = describe(of<Struct>{});
   std::size_t count = value.extras.size();
   each_field(of<Struct>{}, [&](const field_about& one, auto member) {
      const auto& content = value.*member;
      const place here(at, one.name);
      if (!is_written(content, one)) return;
      ++count;
      if (one.read_only && state.way == direction::sent) state.add(here, "only the server sets this member");
      if (one.write_only && state.way == direction::received) state.add(here, "the server never sends this member");
      check_value(content, one.limits, here, state);
   });
   for (const auto& [name, extra] : value.extras) {
      if (about.closed) state.add(place(at, name), "the schema has no such member");
      check_value(extra, about.extras != nullptr ? *about.extras : limits{}, place(at, name), state);
   }
   check_count(count, about.min_members, about.max_members, "members",
               [&](std::string words) { state.add(at, std::move(words)); });
}

template<typename Type>
void check_value(const Type& value, const limits& limit, const place& at, checking& state) {
   check_kind(value, limit, at, state);
   check_allowed(value, limit, at, state);
}

} // namespace detail

/// Every limit of the schema that a value breaks, in the order of its members; empty when it breaks none.
template<typename Type>
[[nodiscard]] std::vector<failure> check(const Type& value, direction way = direction::either) {
   detail::checking state{.way = way};
   detail::check_value(value, limits{}, detail::place(), state);
   return std::move(state.findings);
}

} // namespace zoql::aqua
