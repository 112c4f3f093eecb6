// The word under a cursor: what of it is written, what stands before its dot, and what would be replaced.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::completing {

struct cursor {
   /// The word behind the last dot; empty where a new one may begin.
   span word;
   /// Its part before the cursor.
   std::string_view typed;
   /// The name before the dot.
   std::string_view prefix;
   /// A dot stands before the word.
   bool dotted = false;
   /// No name can come of it: it begins with a digit, or has two dots.
   bool astray = false;
   /// Where the word begins with what stands before its dot.
   std::uint32_t begin = 0;
};

[[nodiscard]] constexpr std::uint32_t name_begin(std::string_view text, std::uint32_t end) noexcept {
   while (end > 0 && ascii::is_name_byte(text[end - 1])) --end;
   return end;
}

[[nodiscard]] constexpr cursor cursor_at(std::string_view text, std::uint32_t offset) noexcept {
   cursor found;
   found.word = {name_begin(text, offset), offset};
   while (found.word.end < text.size() && ascii::is_name_byte(text[found.word.end])) ++found.word.end;
   found.begin = found.word.begin;
   found.typed = text.substr(found.begin, offset - found.begin);
   found.astray = !found.typed.empty() && !ascii::is_letter(found.typed.front());
   found.dotted = found.begin > 0 && text[found.begin - 1] == '.';
   if (!found.dotted) return found;
   const std::uint32_t dot = found.begin - 1;
   found.begin = name_begin(text, dot);
   found.prefix = text.substr(found.begin, dot - found.begin);
   found.astray = found.astray || !ascii::is_name(found.prefix) || (found.begin > 0 && text[found.begin - 1] == '.');
   return found;
}

} // namespace zoql::completing
