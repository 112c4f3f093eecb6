// Bytes and words of ASCII: what names are made of, and comparing without regard to case.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace zoql::ascii {

[[nodiscard]] constexpr bool is_blank(char byte) noexcept {
   return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}
[[nodiscard]] constexpr bool is_letter(char byte) noexcept {
   return static_cast<unsigned char>((byte | 0x20) - 'a') <= 'z' - 'a';
}
/// What stands in a name behind its first letter.
[[nodiscard]] constexpr bool is_name_byte(char byte) noexcept {
   return is_letter(byte) || is_digit(byte) || byte == '_';
}

/// As many bytes as the number has, as they stand at `at`; the first is the lowest.
template<typename Number>
[[nodiscard]] constexpr Number bytes_at(const char* at) noexcept {
   Number bytes = 0;
   if (!std::is_constant_evaluated()) {
      std::memcpy(&bytes, at, sizeof bytes);
      return bytes;
   }
   for (std::size_t place = 0; place < sizeof bytes; ++place)
      bytes |= Number{static_cast<unsigned char>(at[place])} << (8 * place);
   return bytes;
}
[[nodiscard]] constexpr std::uint32_t four_bytes(const char* at) noexcept { return bytes_at<std::uint32_t>(at); }
[[nodiscard]] constexpr std::uint64_t eight_bytes(const char* at) noexcept { return bytes_at<std::uint64_t>(at); }

/// Less than eight bytes as one number, by which texts of one size can be told apart.
[[nodiscard]] constexpr std::uint64_t few_bytes(const char* at, std::size_t size) noexcept {
   const auto byte = [at](std::size_t place) { return std::uint64_t{static_cast<unsigned char>(at[place])}; };
   if (size >= 4) return four_bytes(at) | std::uint64_t{four_bytes(at + size - 4)} << 32U;
   if (size == 0) return 0;
   return byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U;
}

namespace eight {

inline constexpr std::uint64_t each = 0x0101'0101'0101'0101U;
inline constexpr std::uint64_t high = 0x80U * each;
/// What tells small letters from capitals.
inline constexpr std::uint64_t letter_case = 0x20U * each;

/// The highest bit of each of eight bytes that lies between two others.
[[nodiscard]] constexpr std::uint64_t between(std::uint64_t bytes, char least, char most) noexcept {
   const std::uint64_t low = bytes & ~high;
   const std::uint64_t from = low + (0x80U - static_cast<unsigned char>(least)) * each;
   const std::uint64_t beyond = low + (0x7FU - static_cast<unsigned char>(most)) * each;
   return from & ~beyond & ~bytes & high;
}

[[nodiscard]] constexpr std::uint64_t letters(std::uint64_t bytes) noexcept {
   return between(bytes | letter_case, 'a', 'z');
}

[[nodiscard]] constexpr bool holds(std::uint64_t bytes, char byte) noexcept {
   const std::uint64_t apart = bytes ^ (each * static_cast<unsigned char>(byte));
   return ((apart - each) & ~apart & high) != 0;
}

[[nodiscard]] constexpr bool are_same(std::uint64_t some, std::uint64_t others) noexcept {
   const std::uint64_t apart = some ^ others;
   return apart == 0 || (apart & ~(letters(some) >> 2U)) == 0;
}

} // namespace eight

/// Equal but for the case of letters, as keywords and names are compared (ZOQL page).
[[nodiscard]] constexpr bool same_word(std::string_view one, std::string_view other) noexcept {
   const std::size_t size = one.size();
   if (size != other.size()) return false;
   const char* const some = one.data();
   const char* const others = other.data();
   if (size < 8) return eight::are_same(few_bytes(some, size), few_bytes(others, size));
   for (std::size_t at = 0; at + 8 < size; at += 8) {
      if (!eight::are_same(eight_bytes(some + at), eight_bytes(others + at))) return false;
   }
   return eight::are_same(eight_bytes(some + size - 8), eight_bytes(others + size - 8));
}

/// An order of words in which those that are the same are equal: the shorter first.
[[nodiscard]] constexpr std::strong_ordering order_of_words(std::string_view one, std::string_view other) noexcept {
   if (one.size() != other.size()) return one.size() <=> other.size();
   for (std::size_t at = 0; at < one.size(); ++at) {
      const auto left = static_cast<unsigned char>(lowered(one[at]));
      const auto right = static_cast<unsigned char>(lowered(other[at]));
      if (left != right) return left <=> right;
   }
   return std::strong_ordering::equal;
}

/// Whether one of some bytes stands in a text that is usually short.
template<typename... Bytes>
[[nodiscard]] constexpr bool holds_byte(std::string_view text, Bytes... wanted) noexcept {
   const char* const bytes = text.data();
   const std::size_t size = text.size();
   if (size < 8) {
      const std::uint64_t few = few_bytes(bytes, size);
      return (eight::holds(few, wanted) || ...);
   }
   for (std::size_t at = 0; at + 8 < size; at += 8) {
      const std::uint64_t eight_of_them = eight_bytes(bytes + at);
      if ((eight::holds(eight_of_them, wanted) || ...)) return true;
   }
   const std::uint64_t last = eight_bytes(bytes + size - 8);
   return (eight::holds(last, wanted) || ...);
}

/// The highest bit of each of eight bytes that is a letter or a digit.
[[nodiscard]] constexpr std::uint64_t letters_or_digits(std::uint64_t bytes) noexcept {
   return eight::letters(bytes) | eight::between(bytes, '0', '9');
}

/// How many bytes at the front of a text are of a kind. <algorithm> costs too much to include.
template<typename IsOne>
[[nodiscard]] constexpr std::size_t count_front(std::string_view text, IsOne is_one) noexcept {
   std::size_t count = 0;
   while (count < text.size() && is_one(text[count])) ++count;
   return count;
}

/// A name without dots, as both languages have them.
[[nodiscard]] constexpr bool is_name(std::string_view text) noexcept {
   return !text.empty() && is_letter(text.front()) && count_front(text, is_name_byte) == text.size();
}

[[nodiscard]] constexpr bool is_digits(std::string_view text) noexcept {
   return !text.empty() && count_front(text, is_digit) == text.size();
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

/// The name, number or single character a text begins with; one of several bytes is not cut.
[[nodiscard]] constexpr std::string_view first_word(std::string_view text) noexcept {
   std::size_t length = count_front(text, is_name_byte);
   if (length != 0 || text.empty()) return text.substr(0, length);
   const bool goes_on = static_cast<unsigned char>(text.front()) >= 0xC0U;
   for (length = 1; goes_on && length < 4 && length < text.size(); ++length) {
      if ((static_cast<unsigned char>(text[length]) & 0xC0U) != 0x80U) break;
   }
   return text.substr(0, length);
}

} // namespace zoql::ascii
