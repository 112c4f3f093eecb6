// What a single byte can be, as one table.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace zoql::grammar {

enum byte_class : std::uint8_t {
   is_blank = 1,
   is_digit = 2,
   is_letter = 4,
   /// Stands in names people write though no name may hold it: `$`, `@`, a byte of a longer UTF-8 sequence.
   is_odd_in_name = 8,
   is_relation = 16,
   /// Begins a comment.
   is_comment_start = 32,
   /// Goes on with an operand that a name has begun, or may do: a dot, a parenthesis, a sign of arithmetic.
   goes_on = 64,
};

inline constexpr std::array<std::uint8_t, 256> byte_classes = [] {
   std::array<std::uint8_t, 256> classes{};
   for (const char byte : {' ', '\t', '\r', '\n'}) classes[static_cast<unsigned char>(byte)] = is_blank;
   for (char byte = '0'; byte <= '9'; ++byte) classes[static_cast<unsigned char>(byte)] = is_digit;
   for (char byte = 'a'; byte <= 'z'; ++byte) {
      classes[static_cast<unsigned char>(byte)] = is_letter;
      classes[static_cast<unsigned char>(byte - 'a' + 'A')] = is_letter;
   }
   for (const char byte : {'_', '$', '@'}) classes[static_cast<unsigned char>(byte)] = is_odd_in_name;
   for (std::size_t byte = 0x80; byte < 0x100; ++byte) classes[byte] = is_odd_in_name;
   for (const char byte : {'=', '<', '>', '!'}) classes[static_cast<unsigned char>(byte)] = is_relation;
   for (const char byte : {'.', '(', '*', '/', '%', '+', '-', '|', '#'})
      classes[static_cast<unsigned char>(byte)] = goes_on;
   for (const char byte : {'-', '/', '#'}) classes[static_cast<unsigned char>(byte)] |= is_comment_start;
   return classes;
}();

[[nodiscard]] constexpr bool has_class(char byte, unsigned classes) noexcept {
   return (byte_classes[static_cast<unsigned char>(byte)] & classes) != 0;
}

inline constexpr unsigned name_start = is_letter | is_odd_in_name;
inline constexpr unsigned name_part = is_letter | is_digit | is_odd_in_name;

[[nodiscard]] constexpr const char* skip_class(const char* first, const char* last, unsigned classes) noexcept {
   while (first != last && has_class(*first, classes)) ++first;
   return first;
}

/// ASCII lower case; other bytes stay.
[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

} // namespace zoql::grammar
