// What stands in a statement because of the way it came: entities of XML and HTML, and spaces of a word processor or a
// web page.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/dialect.hpp>
#include <zoql/repair/tokens.hpp>
#include <zoql/span.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::repair {

/// A piece of text that stands for another; empty where there is none.
struct odd_piece {
   std::uint32_t size = 0;
   std::string_view means;
   /// Nothing is seen of it, not even a space.
   bool is_invisible = false;
};

/// A name, and the byte or the character it stands for.
struct named_piece {
   std::string_view text;
   std::string_view means;
};

inline constexpr named_piece entities[] = {
   {"lt", "<"},       {"gt", ">"},   {"amp", "&"},  {"quot", "\""}, {"apos", "'"},   {"nbsp", "\xC2\xA0"},
   {"#60", "<"},      {"#62", ">"},  {"#38", "&"},  {"#34", "\""},  {"#39", "'"},    {"#160", "\xC2\xA0"},
   {"#x3c", "<"},     {"#x3e", ">"}, {"#x26", "&"}, {"#x22", "\""}, {"#x27", "'"},   {"#xa0", "\xC2\xA0"},
   {"#32", " "},      {"#x20", " "}, {"#61", "="},  {"#x3d", "="},  {"equals", "="}, {"#40", "("},
   {"#41", ")"},      {"#10", "\n"}, {"#13", "\r"}, {"#9", "\t"},   {"#xa", "\n"},   {"#xd", "\r"},
   {"#x28", "("},     {"#x29", ")"}, {"lpar", "("}, {"rpar", ")"},  {"#x9", "\t"},   {"Tab", "\t"},
   {"NewLine", "\n"},
};

/// What a name between `&` and `;` stands for, leading zeros of its number disregarded.
[[nodiscard]] constexpr odd_piece named_entity(std::string_view text) noexcept {
   const std::size_t end = text.substr(0, 12).find(';');
   if (end == std::string_view::npos) return {};
   const std::string_view name = text.substr(0, end);
   const std::size_t digits = name.starts_with("#x") || name.starts_with("#X") ? 2 : name.starts_with('#') ? 1 : 0;
   std::size_t zeros = 0;
   while (digits != 0 && digits + zeros + 1 < name.size() && name[digits + zeros] == '0') ++zeros;
   for (const named_piece& one : entities) {
      if (one.text.size() + zeros == name.size() &&
          ascii::same_word(name.substr(0, digits), one.text.substr(0, digits)) &&
          ascii::same_word(name.substr(digits + zeros), one.text.substr(digits)))
         return {static_cast<std::uint32_t>(end + 1), one.means};
   }
   return {};
}

/// The entity that begins a text, with what it stands for inside a string: whatever was escaped twice was so there
/// too, or was a text with an entity in it, `'&lt;br&gt;'`.
[[nodiscard]] constexpr odd_piece entity_in_string_at(std::string_view text) noexcept {
   if (text.empty() || text.front() != '&') return {};
   odd_piece found = named_entity(text.substr(1));
   if (found.size != 0) ++found.size;
   return found;
}

/// The entity that begins a text, with what it stands for between words: one that was escaped twice, `&amp;lt;`, is
/// one, and whatever is blank is a space.
[[nodiscard]] constexpr odd_piece entity_at(std::string_view text) noexcept {
   if (text.empty() || text.front() != '&') return {};
   odd_piece found = named_entity(text.substr(1));
   std::uint32_t before = 1;
   while (found.size != 0 && found.means == "&") {
      const odd_piece inner = named_entity(text.substr(before + found.size));
      if (inner.size == 0) break;
      before += found.size;
      found = inner;
   }
   if (found.size != 0) found.size += before;
   if (found.means == "\n" || found.means == "\r" || found.means == "\t" || found.means == "\xC2\xA0")
      found.means = " ";
   return found;
}

inline constexpr std::string_view odd_spaces[] = {
   "\v",           "\f",           "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
   "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
   "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
inline constexpr std::string_view invisible_characters[] = {"\xC2\xAD",     "\xE1\xA0\x8E", "\xE2\x80\x8B",
                                                            "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E",
                                                            "\xE2\x80\x8F", "\xE2\x81\xA0", "\xEF\xBB\xBF"};

/// The space that is none of the four a statement may have, or the character without any width, that begins a text.
[[nodiscard]] constexpr odd_piece odd_space_at(std::string_view text) noexcept {
   const auto first = static_cast<unsigned char>(text.front());
   if (first < 0x80 && first != '\v' && first != '\f') return {};
   for (const std::string_view one : odd_spaces) {
      if (text.starts_with(one)) return {static_cast<std::uint32_t>(one.size()), " "};
   }
   for (const std::string_view one : invisible_characters) {
      if (text.starts_with(one)) return {static_cast<std::uint32_t>(one.size()), "", true};
   }
   return {};
}

/// Where a text between quotes of a word processor ends, on its line, that begins at `at`; `at` where it does not.
[[nodiscard]] constexpr std::uint32_t odd_string_end(std::string_view text, std::uint32_t at) noexcept {
   for (std::uint32_t end = at; end < text.size() && text[end] != '\n'; ++end) {
      if (const std::uint32_t mark = odd_quote_size(text, end); mark != 0) return end + mark;
      if (text[end] == '\'') return end + 1;
   }
   return at;
}

/// Where a string or a text between quotes of a word processor ends that begins at `at`; `at` where none does.
[[nodiscard]] constexpr std::uint32_t any_string_end(std::string_view text, std::uint32_t at,
                                                     dialect language) noexcept {
   const char byte = text[at];
   if (byte == '\'' || byte == '"' || byte == '`') return string_end(text, at, language);
   const std::uint32_t mark = odd_quote_size(text, at);
   const std::uint32_t end = mark == 0 ? at : odd_string_end(text, at + mark);
   return end == at + mark ? at : end;
}

/// Calls `visit(span, odd_piece, is_inside)` for each piece that `find(rest of the text)` finds; `is_inside`: in a
/// string.
template<typename Find, typename Visit>
constexpr void each_piece(std::string_view text, dialect language, Find find, Visit visit) {
   std::uint32_t inside_until = 0;
   for (std::uint32_t at = 0; at < text.size();) {
      // Most bytes begin neither a string nor a piece.
      if (ascii::is_name_byte(text[at]) || text[at] == ' ') {
         ++at;
         continue;
      }
      if (at >= inside_until) inside_until = any_string_end(text, at, language);
      const odd_piece piece = find(text.substr(at));
      if (piece.size != 0) visit(span{at, at + piece.size}, piece, at < inside_until);
      at += piece.size == 0 ? 1 : piece.size;
   }
}

} // namespace zoql::repair
