// Text from elsewhere made safe to read: what a terminal obeys, a CI service runs or an eye cannot see is spelled out.
#pragma once

#include <zoql/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql {

namespace showing {

/// Characters from DEL on that steer a terminal (C1), end a line, turn its direction or take no room.
[[nodiscard]] constexpr bool is_hidden(char32_t letter) noexcept {
   const auto within = [letter](char32_t low, char32_t high) { return letter >= low && letter <= high; };
   return within(0x7F, 0x9F) || letter == 0x61C || letter == 0x200B || within(0x200E, 0x200F) ||
          within(0x2028, 0x202E) || within(0x2060, 0x206F) || letter == 0xFEFF || within(0xFFF9, 0xFFFB) ||
          within(0xE0000, 0xE007F);
}

/// Whether a `[` would end the beginning of a command (`##vso[`, `##[`, `##teamcity[`), which services look for
/// anywhere in a line of a log.
[[nodiscard]] constexpr bool ends_with_command(std::string_view shown) noexcept {
   while (!shown.empty() && static_cast<unsigned char>((shown.back() | 0x20) - 'a') <= 'z' - 'a')
      shown.remove_suffix(1);
   return shown.ends_with("##");
}

[[nodiscard]] constexpr char32_t decoded(std::string_view sequence) noexcept {
   constexpr unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
   char32_t letter = static_cast<unsigned char>(sequence.front()) & lead_bits[sequence.size()];
   for (const char byte : sequence.substr(1)) letter = (letter << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
   return letter;
}

/// `number` in hexadecimal with at least so many digits.
[[nodiscard]] inline std::string hexadecimal(char32_t number, std::size_t digits) {
   std::string text;
   for (; number != 0 || text.size() < digits; number >>= 4U)
      text.insert(text.begin(), "0123456789abcdef"[number & 15U]);
   return text;
}

/// Adds `text` to `shown`; instead of each letter that is not safe it calls `spell(shown, letter, is_byte)`, for a byte
/// that is no UTF-8 with that byte.
template<typename Spell>
void append(std::string& shown, std::string_view text, Spell spell) {
   const auto is_plain = [](char byte) { return byte >= ' ' && byte < '\x7F' && byte != '['; };
   while (!text.empty()) {
      std::size_t size = 0;
      while (size < text.size() && is_plain(text[size])) ++size;
      shown.append(text.substr(0, size));
      text.remove_prefix(size);
      if (text.empty()) return;
      size = utf8::sequence_length(text);
      const bool is_byte = size == 0;
      const char32_t letter = is_byte ? static_cast<unsigned char>(text.front()) : decoded(text.substr(0, size));
      if (is_byte || letter < ' ' || is_hidden(letter) || (letter == '[' && ends_with_command(shown))) {
         spell(shown, letter, is_byte);
      } else {
         shown.append(text.substr(0, size));
      }
      text.remove_prefix(is_byte ? 1 : size);
   }
}

inline void spell(std::string& shown, char32_t letter, bool is_byte) {
   if (letter == '\n' || letter == '\t' || letter == '\r') {
      shown += letter == '\n' ? "\\n" : letter == '\t' ? "\\t" : "\\r";
   } else if (is_byte || letter < 0x80) {
      shown += "\\x" + hexadecimal(letter, 2);
   } else if (letter < 0x10000) {
      shown += "\\u" + hexadecimal(letter, 4);
   } else {
      shown += "\\U" + hexadecimal(letter, 8);
   }
}

} // namespace showing

/// Adds a text to a line that is shown to people: control characters, marks of writing direction, characters that take
/// no room and bytes that are no UTF-8 as `\x1b`, `\u202e`, `\n`; all others as they are. What is there already tells
/// whether a command of a CI service would begin.
inline void append_visible(std::string& line, std::string_view text) { showing::append(line, text, showing::spell); }

/// The same for a text that may begin a line, where `::` is the beginning of a command too.
[[nodiscard]] inline std::string visible(std::string_view text) {
   std::string shown;
   append_visible(shown, text);
   std::size_t first = 0;
   while (first < shown.size() && (shown[first] == ' ' || static_cast<unsigned char>(shown[first]) >= 0x80)) ++first;
   if (shown.compare(first, 2, "::") == 0) shown.replace(first, 1, "\\x3a");
   return shown;
}

/// The same line by line, for texts that are lines of ours.
[[nodiscard]] inline std::string visible_lines(std::string_view text) {
   std::string shown;
   while (!text.empty()) {
      const std::size_t feed = text.find('\n');
      shown += visible(text.substr(0, feed));
      if (feed == std::string_view::npos) break;
      shown += '\n';
      text.remove_prefix(feed + 1);
   }
   return shown;
}

} // namespace zoql
