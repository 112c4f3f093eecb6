// What an id of Zuora's looks like.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/span.hpp>

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

/// Whether a text is meant to be an id: it has most of the digits of one, and beside them nothing but what was put in
/// by a keyboard, a page or a program, such as hyphens, spaces, a line end or characters without width. A backslash is
/// read together with the letter it stands before.
[[nodiscard]] constexpr bool is_damaged_id(std::string_view text) noexcept {
   constexpr std::size_t fewest = 24;
   std::size_t digits = 0;
   for (std::size_t at = 0; at < text.size(); ++at) {
      const char byte = text[at];
      if (byte == '\\' && at + 1 < text.size()) {
         ++at;
      } else if (ascii::is_digit(byte) || (ascii::is_letter(byte) && ascii::lowered(byte) <= 'f')) {
         ++digits;
      } else if (ascii::is_letter(byte)) {
         return false;
      }
   }
   return !is_id_text(text) && digits >= fewest;
}

/// The first bytes of a text that can be no part of an id, and all that touch them.
[[nodiscard]] constexpr span odd_part_of_id(std::string_view text) noexcept {
   const auto is_odd = [](char byte) { return !ascii::is_digit(byte) && !ascii::is_letter(byte); };
   span odd;
   while (odd.begin < text.size() && !is_odd(text[odd.begin])) ++odd.begin;
   odd.end = odd.begin;
   while (odd.end < text.size() && is_odd(text[odd.end])) {
      odd.end += text[odd.end] == '\\' && odd.end + 1 < text.size() ? 2U : 1U;
   }
   return odd;
}

} // namespace zoql
