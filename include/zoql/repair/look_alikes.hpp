// Characters that look like a sign, a letter or a quote of a statement and are others: of full width, of a word
// processor, of mathematics.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/dialect.hpp>
#include <zoql/repair/odd_text.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::repair {

inline constexpr named_piece look_alikes[] = {
   // mathematics, and the dashes and commas of other scripts
   {"\xE2\x89\xA0", "!="}, {"\xE2\x89\xA4", "<="}, {"\xE2\xA9\xBD", "<="}, {"\xE2\x89\xA5", ">="},
   {"\xE2\xA9\xBE", ">="}, {"\xE2\x88\x92", "-"},  {"\xE2\x80\x93", "-"},  {"\xE3\x80\x81", ","},
   {"\xEF\xB9\x90", ","},  {"\xD8\x8C", ","},      {"\xE2\x88\x97", "*"},
};

/// The quotes that are none of a word processor as `odd_quote_size` knows them, and what closes what they open.
inline constexpr named_piece look_alike_quotes[] = {
   {"\xE2\x80\x9E", "\xE2\x80\x9C"}, // low and high
   {"\xE2\x80\x9E", "\xE2\x80\x9D"}, {"\xE2\x80\x9A", "\xE2\x80\x98"}, {"\xE2\x80\x9A", "\xE2\x80\x99"},
   {"\xC2\xAB", "\xC2\xBB"}, // angles
   {"\xC2\xBB", "\xC2\xAB"},         {"\xE2\x80\xB9", "\xE2\x80\xBA"}, {"\xE2\x80\xBA", "\xE2\x80\xB9"},
   {"\xE2\x80\xB2", "\xE2\x80\xB2"}, // primes
   {"\xE2\x80\xB3", "\xE2\x80\xB3"}, {"\xE3\x80\x8C", "\xE3\x80\x8D"}, {"\xE3\x80\x8E", "\xE3\x80\x8F"},
   {"\xEF\xBC\x87", "\xEF\xBC\x87"}, // of full width
   {"\xEF\xBC\x82", "\xEF\xBC\x82"}, {"\xC2\xB4", "\xC2\xB4"},         {"\xCA\xBC", "\xCA\xBC"},
};

/// The characters of ASCII from `!` on, which Unicode has once more in full width from U+FF01 on.
inline constexpr std::string_view plain_characters =
   "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// The plain character that one of full width, which begins a text, is like; empty where it is none.
[[nodiscard]] constexpr std::string_view narrowed(std::string_view text) noexcept {
   if (text.size() < 3 || text[0] != '\xEF') return {};
   const auto second = static_cast<unsigned char>(text[1]);
   const auto third = static_cast<unsigned char>(text[2]);
   if ((second != 0xBC && second != 0xBD) || third < 0x80 || third > 0xBF) return {};
   const unsigned place = (second - 0xBCU) * 64 + (third - 0x80U);
   return place == 0 || place > plain_characters.size() ? std::string_view() : plain_characters.substr(place - 1, 1);
}

/// The look-alike, but for quotes, that begins a text.
[[nodiscard]] constexpr odd_piece look_alike_at(std::string_view text) noexcept {
   if (static_cast<unsigned char>(text.front()) < 0x80) return {};
   if (const std::string_view plain = narrowed(text); !plain.empty()) return {3, plain};
   for (const named_piece& one : look_alikes) {
      if (text.starts_with(one.text)) return {static_cast<std::uint32_t>(one.text.size()), one.means};
   }
   return {};
}

/// The quotes of a text between look-alikes of quotes that begins at `at`, on its line; empty where none does.
[[nodiscard]] constexpr std::vector<edit> straight_quotes(std::string_view text, std::uint32_t at) {
   // No value is longer, and what opens and never closes is not looked for to the end.
   constexpr std::size_t longest = 1'000;
   const std::string_view near = text.substr(at, longest);
   const std::string_view rest = near.substr(0, near.find('\n'));
   for (const named_piece& one : look_alike_quotes) {
      if (!rest.starts_with(one.text)) continue;
      const std::size_t end = rest.find(one.means, one.text.size());
      if (end == std::string_view::npos || rest.substr(0, end).find('\'') != std::string_view::npos) continue;
      const auto close = at + static_cast<std::uint32_t>(end);
      return {{{at, at + static_cast<std::uint32_t>(one.text.size())}, "'"},
              {{close, close + static_cast<std::uint32_t>(one.means.size())}, "'"}};
   }
   return {};
}

/// The edits that write plain characters for the look-alikes outside of strings, and plain spaces for odd ones; none
/// where there are no look-alikes. What stands between two quotes stays.
[[nodiscard]] constexpr std::vector<edit> write_plainly(std::string_view text, dialect language) {
   std::vector<edit> edits;
   bool has_any = false;
   for (std::uint32_t at = 0; at < text.size();) {
      const bool is_plain = static_cast<unsigned char>(text[at]) < 0x80;
      if (const std::vector<edit> quotes = is_plain ? std::vector<edit>() : straight_quotes(text, at);
          !quotes.empty()) {
         has_any = true;
         edits.insert(edits.end(), quotes.begin(), quotes.end());
         at = quotes.back().where.end;
         continue;
      }
      if (const std::uint32_t end = any_string_end(text, at, language); end != at) {
         at = end;
         continue;
      }
      odd_piece piece = look_alike_at(text.substr(at));
      has_any = has_any || piece.size != 0;
      if (piece.size == 0) piece = odd_space_at(text.substr(at));
      if (piece.size != 0) edits.push_back({{at, at + piece.size}, piece.means});
      at += piece.size == 0 ? 1 : piece.size;
   }
   if (!has_any) edits.clear();
   return edits;
}

} // namespace zoql::repair
