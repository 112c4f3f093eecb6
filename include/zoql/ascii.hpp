// Bytes and words of ASCII: what names are made of, and comparing without regard to case.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::ascii {

[[nodiscard]] constexpr bool is_blank(char byte) noexcept {
   return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}
[[nodiscard]] constexpr bool is_letter(char byte) noexcept { return lowered(byte) >= 'a' && lowered(byte) <= 'z'; }
/// What stands in a name behind its first letter.
[[nodiscard]] constexpr bool is_name_byte(char byte) noexcept {
   return is_letter(byte) || is_digit(byte) || byte == '_';
}

/// Equal but for the case of letters, as keywords and names are compared (ZOQL page).
[[nodiscard]] constexpr bool same_word(std::string_view one, std::string_view other) noexcept {
   return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                     [](char left, char right) { return lowered(left) == lowered(right); });
}

/// A name without dots, as both languages have them.
[[nodiscard]] constexpr bool is_name(std::string_view text) noexcept {
   return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), is_name_byte);
}

[[nodiscard]] constexpr bool is_digits(std::string_view text) noexcept {
   return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// Where the blanks begin that end at an offset.
[[nodiscard]] constexpr std::uint32_t skip_blanks_back(std::string_view text, std::uint32_t at) noexcept {
   while (at > 0 && is_blank(text[at - 1])) --at;
   return at;
}

/// Where the blanks end that begin at an offset.
[[nodiscard]] constexpr std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) noexcept {
   while (at < text.size() && is_blank(text[at])) ++at;
   return at;
}

/// The name, number or single byte a text begins with.
[[nodiscard]] constexpr std::string_view first_word(std::string_view text) noexcept {
   const auto end = std::find_if_not(text.begin(), text.end(), is_name_byte);
   const auto length = static_cast<std::size_t>(end - text.begin());
   return text.substr(0, std::max<std::size_t>(length, 1));
}

} // namespace zoql::ascii
