// Which texts are names: what is put in a statement without quotes is held to this, so that nothing else gets in.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql::building {

[[nodiscard]] constexpr bool is_letter(char byte) noexcept {
   return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// `[A-Za-z][A-Za-z0-9_]*`: the names of both languages (language reference of both, "API names").
[[nodiscard]] constexpr bool is_identifier(std::string_view text) noexcept {
   if (text.empty() || !is_letter(text.front())) return false;
   for (const char byte : text) {
      if (!is_letter(byte) && !is_digit(byte) && byte != '_') return false;
   }
   return true;
}

/// Words that are read as something else than a name where a name has to stand. No object of Zuora's and no field is
/// called so; `Order`, which is one, is none of them.
inline constexpr std::array<std::string_view, 26> reserved_words{
   "select", "from", "where", "and",  "or",    "not",  "null", "true", "false", "like", "in",   "is",  "between",
   "having", "as",   "asc",   "desc", "limit", "join", "on",   "case", "when",  "then", "else", "end", "distinct",
};

/// Whether a name without dots is one of those, in any case.
[[nodiscard]] constexpr bool is_reserved(std::string_view name) noexcept {
   for (const std::string_view word : reserved_words) {
      if (word.size() != name.size()) continue;
      bool same = true;
      for (std::size_t at = 0; at < word.size(); ++at) same = same && (name[at] | 0x20) == word[at];
      if (same) return true;
   }
   return false;
}

/// The name of an object, a join or a field of the object itself.
[[nodiscard]] constexpr bool is_object_name(std::string_view text) noexcept {
   return is_identifier(text) && !is_reserved(text);
}

/// `Field` or `Join.Field`, what both languages know at most (data-source pages; one dot is all there is).
[[nodiscard]] constexpr bool is_field_name(std::string_view text) noexcept {
   const std::size_t dot = text.find('.');
   if (dot == text.npos) return is_object_name(text);
   return is_object_name(text.substr(0, dot)) && is_identifier(text.substr(dot + 1));
}

} // namespace zoql::building
