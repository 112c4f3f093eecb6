// What a string literal says, and how a value is written as one, in the escapes of each dialect.
#pragma once

#include <zoql/dialect.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql {

/// The escapes of ZOQL behind their backslash, and what each stands for (filter-statements page; it calls `\b` a bell).
struct escape {
   char letter;
   char meaning;
};
inline constexpr escape zoql_escapes[] = {
   {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'\'', '\''}, {'"', '"'}, {'\\', '\\'},
};

/// Calls `put(char)` for every byte a literal says. `literal` stands with its quotes, as the parser has read it:
/// escapes of the other dialect, which rules refuse, say what they were meant to say.
template<typename Put>
constexpr void decode(std::string_view literal, dialect language, Put put) {
   std::string_view body = literal.substr(1, literal.size() < 2 ? 0 : literal.size() - 2);
   const bool backslash = capabilities_of(language).escapes == string_escapes::backslash;
   for (std::size_t at = 0; at < body.size(); ++at) {
      const char next = at + 1 < body.size() ? body[at + 1] : '\0';
      if (body[at] == '\'' && next == '\'') ++at;
      if (body[at] == '\\' && at + 1 < body.size()) {
         if (backslash) {
            char meaning = '\0';
            for (const escape& known : zoql_escapes) {
               if (known.letter == next) meaning = known.meaning;
            }
            if (meaning != '\0') {
               put(meaning);
               ++at;
               continue;
            }
         } else if (next == '\\') {
            put(next);
            ++at;
         } else if (next == '\'' && (at + 2 == body.size() || body[at + 2] != '\'')) {
            continue;
         }
      }
      put(body[at]);
   }
}

/// What a literal says; see above.
[[nodiscard]] inline std::string decode(std::string_view literal, dialect language) {
   std::string value;
   value.reserve(literal.size());
   decode(literal, language, [&](char byte) { value += byte; });
   return value;
}

/// Whether a value cannot stand between quotes as it is, in either dialect.
[[nodiscard]] constexpr bool needs_escape(std::string_view value) noexcept {
   for (const char byte : value) {
      if (byte == '\'' || byte == '\\' || (byte >= '\b' && byte <= '\r')) return true;
   }
   return false;
}

/// A value as a literal with its quotes. Any bytes can be written and read back by either dialect's escapes.
[[nodiscard]] inline std::string encode(std::string_view value, dialect language) {
   const bool backslash = capabilities_of(language).escapes == string_escapes::backslash;
   std::string literal = "'";
   for (const char byte : value) {
      if (byte == '\'') {
         literal += backslash ? "\\'" : "''";
         continue;
      }
      char letter = '\0';
      for (const escape& known : zoql_escapes) {
         if (backslash && byte != '"' && known.meaning == byte) letter = known.letter;
      }
      if (letter != '\0') literal += '\\';
      literal += letter != '\0' ? letter : byte;
   }
   return literal += '\'';
}

} // namespace zoql
