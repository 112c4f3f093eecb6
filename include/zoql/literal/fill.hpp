// Puts values into the holes of a statement, written as the dialect writes them.
#pragma once

#include <zoql/build/feature.hpp>
#include <zoql/build/value.hpp>
#include <zoql/literal/checked_text.hpp>
#include <zoql/literal/holes.hpp>
#include <zoql/literal/judge.hpp>
#include <zoql/literal/walk_rules.hpp>
#include <zoql/string_text.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace zoql::filling {

/// The holes of a statement that has so many.
template<std::size_t Count>
[[nodiscard]] constexpr std::array<hole, Count> holes_of(std::string_view text, dialect language) {
   std::array<hole, Count> holes{};
   ast::statement statement;
   walking::parse(text, language, judging::depth_limit, statement);
   std::size_t at = 0;
   each_hole(statement, [&](hole one) { holes[at++] = one; });
   std::sort(holes.begin(), holes.end(), [](hole one, hole other) { return one.at < other.at; });
   return holes;
}

template<typename Value>
concept text_value = std::convertible_to<const Value&, std::string_view>;

/// Whether a hole takes a value of this type; what it does not take does not compile, and the message says why.
template<takes Takes, dialect Language, typename Value>
constexpr void require_fit() noexcept {
   static_assert(Takes != takes::pattern || text_value<Value>, "behind `like` stands a text");
   static_assert(Takes != takes::count || (std::integral<Value> && !std::same_as<Value, bool>),
                 "behind `limit` stands a whole number");
   static_assert(Takes != takes::ordered || building::ordered_value<Value>,
                 "null and booleans have no order: behind `<`, `<=`, `>` and `>=` stands a number, a text or a date");
   building::require<building::features_of_value<Value>, Language>();
}

/// Puts a value behind a text as it stands in a statement; a hole for one that was refused.
inline void put_value(std::string& text, const building::expression& value, dialect language) {
   if (value.is_refused()) {
      text += hole_mark;
   } else if (value.kind() == ast::kind::string && needs_escape(value.text())) {
      text += encode(value.text(), language);
   } else {
      text += value.bytes();
   }
}

/// The text with its holes filled, and what the rules say of it.
template<std::size_t Count>
[[nodiscard]] checked_text fill(std::string_view text, const std::array<hole, Count>& holes,
                                const std::array<building::expression, Count>& values, dialect language,
                                const check_options& options) {
   std::string filled;
   filled.reserve(2 * text.size());
   std::array<span, Count> places{};
   std::size_t read = 0;
   for (std::size_t at = 0; at < Count; ++at) {
      filled += text.substr(read, holes[at].at - read);
      read = holes[at].at + hole_mark.size();
      places[at].begin = static_cast<std::uint32_t>(filled.size());
      put_value(filled, values[at], language);
      places[at].end = static_cast<std::uint32_t>(filled.size());
   }
   filled += text.substr(read);
   checked_text result(filled, language, options);
   for (std::size_t at = 0; at < Count; ++at) {
      const building::expression& value = values[at];
      if (value.is_refused()) result.refuse(building::refused_value, value.refusal(), value.text(), places[at]);
   }
   return result;
}

} // namespace zoql::filling
