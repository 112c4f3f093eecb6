// `Amount::numeric(10, 2)`: the cast of other SQLs, told from a dot that is written in an odd way.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/meanings.hpp>
#include <zoql/span.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

/// What stands around a sign between two words.
struct words_around {
   span left;
   span right;
};

[[nodiscard]] constexpr words_around words_around_sign(std::string_view text, span sign) noexcept {
   words_around found{{sign.begin, sign.begin}, {sign.end, sign.end}};
   while (found.left.begin > 0 && ascii::is_name_byte(text[found.left.begin - 1])) --found.left.begin;
   while (found.right.end < text.size() && ascii::is_name_byte(text[found.right.end])) ++found.right.end;
   return found;
}

/// The types that SQLs with `::` cast to.
[[nodiscard]] constexpr bool is_type_word(std::string_view word) noexcept {
   for (const std::string_view one :
        {"text",        "varchar",  "bpchar",   "char",     "character", "string",  "int",    "int2",   "int4",
         "int8",        "integer",  "bigint",   "smallint", "numeric",   "decimal", "number", "float",  "float4",
         "float8",      "double",   "real",     "money",    "bool",      "boolean", "date",   "time",   "timestamp",
         "timestamptz", "datetime", "interval", "uuid",     "json",      "jsonb",   "bytea",  "variant"}) {
      if (ascii::same_word(word, one)) return true;
   }
   return false;
}

/// A cast from its sign on, with the space before it, `precision` and what stands in parentheses or brackets.
[[nodiscard]] constexpr span cast_span(std::string_view text, span sign) noexcept {
   const span type = words_around_sign(text, sign).right;
   std::uint32_t end = type.end;
   if (ascii::same_word(type.of(text), "double")) {
      const std::uint32_t next = ascii::skip_blanks(text, end);
      const span word = words_around_sign(text, {next, next}).right;
      if (ascii::same_word(word.of(text), "precision")) end = word.end;
   }
   for (const std::string_view pair : {"()", "[]"}) {
      if (end == text.size() || text[end] != pair[0]) continue;
      std::uint32_t at = end + 1;
      while (at < text.size() && (ascii::is_digit(text[at]) || text[at] == ',' || ascii::is_blank(text[at]))) ++at;
      if (at < text.size() && text[at] == pair[1]) end = at + 1;
   }
   return {sign.begin, end};
}

/// Whether the catalogue knows a word as what stands before a dot.
[[nodiscard]] constexpr bool may_stand_before_dot(const meanings* names, std::string_view word) noexcept {
   if (names == nullptr || !names->object()) return false;
   return names->object().join(word) || catalogue::same_name(names->object().name(), word);
}

/// Whether the catalogue knows a word as a field and not as what stands before a dot.
[[nodiscard]] constexpr bool is_only_field(const meanings* names, std::string_view word) noexcept {
   return names != nullptr && names->object() && names->object().field(word) && !may_stand_before_dot(names, word);
}

/// Whether `::` between two words casts: to a type, or a field to anything.
[[nodiscard]] constexpr bool is_cast(std::string_view text, span sign, const meanings* names) noexcept {
   const std::uint32_t begin = ascii::skip_blanks(text, sign.begin);
   if (!text.substr(begin).starts_with("::")) return false;
   const words_around words = words_around_sign(text, sign);
   if (is_only_field(names, words.left.of(text))) return true;
   return is_type_word(words.right.of(text)) && !may_stand_before_dot(names, words.left.of(text));
}

} // namespace zoql
