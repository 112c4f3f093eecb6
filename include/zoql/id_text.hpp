// What an id of Zuora's looks like.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// Whether a text is 32 letters and digits.
[[nodiscard]] constexpr bool is_id_text(std::string_view text) noexcept {
   if (text.size() != 32) return false;
   std::uint64_t good = ascii::eight::high;
   for (std::size_t at = 0; at < 32; at += 8) good &= ascii::letters_or_digits(ascii::eight_bytes(text.data() + at));
   return good == ascii::eight::high;
}

/// Whether a field's name ends as those of ids do.
[[nodiscard]] constexpr bool ends_in_id(std::string_view name) noexcept {
   return name.size() >= 2 && ascii::lowered(name[name.size() - 1]) == 'd' &&
          ascii::lowered(name[name.size() - 2]) == 'i';
}

/// Whether a text is a number as people know it, such as `15`, `A00000001`, `INV00000123` or `A-S00000017`.
[[nodiscard]] constexpr bool is_known_number(std::string_view text) noexcept {
   constexpr std::size_t longest_prefix = 4;
   const std::size_t prefix =
      ascii::count_front(text, [](char byte) { return (byte >= 'A' && byte <= 'Z') || byte == '-'; });
   return prefix <= longest_prefix && ascii::is_digits(text.substr(prefix));
}

/// Whether a text is meant to be an id, but has hyphens, spaces, or a character too many or too few.
[[nodiscard]] constexpr bool is_damaged_id(std::string_view text) noexcept {
   constexpr std::size_t shortest = 24;
   const auto may_be_there = [](char byte) {
      const bool is_hex_letter = ascii::is_letter(byte) && ascii::lowered(byte) <= 'f';
      return ascii::is_digit(byte) || is_hex_letter || byte == '-' || byte == ' ';
   };
   return !is_id_text(text) && text.size() >= shortest && ascii::count_front(text, may_be_there) == text.size();
}

} // namespace zoql
