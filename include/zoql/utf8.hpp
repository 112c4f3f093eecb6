// Where a text stops being UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace zoql::utf8 {

/// How many bytes at the start of a text are ASCII: eight at a time, or one by one where the compiler counts.
[[nodiscard]] constexpr std::size_t ascii_prefix(std::string_view text) noexcept {
   std::size_t at = 0;
   if (!std::is_constant_evaluated()) {
      for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
         std::uint64_t eight = 0;
         std::memcpy(&eight, text.data() + at, sizeof eight);
         if ((eight & 0x8080'8080'8080'8080U) != 0) break;
      }
   }
   while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
   return at;
}

/// The length of the sequence a text begins with, 0 where it is none that Unicode allows (RFC 3629: no overlong form,
/// no surrogate, nothing above U+10FFFF).
[[nodiscard]] constexpr std::size_t sequence_length(std::string_view text) noexcept {
   const auto byte = [&](std::size_t at) {
      return at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(0);
   };
   const auto within = [&](std::size_t at, unsigned low, unsigned high) { return byte(at) >= low && byte(at) <= high; };
   const unsigned lead = byte(0);
   if (lead < 0x80) return 1;
   if (lead < 0xC2 || lead > 0xF4) return 0;
   if (lead < 0xE0) return within(1, 0x80, 0xBF) ? 2 : 0;
   const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
   const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
   if (!within(1, low, high) || !within(2, 0x80, 0xBF)) return 0;
   if (lead < 0xF0) return 3;
   return within(3, 0x80, 0xBF) ? 4 : 0;
}

/// The offset of the first byte that belongs to no sequence; the text's length when there is none.
[[nodiscard]] constexpr std::size_t find_invalid(std::string_view text) noexcept {
   std::size_t at = ascii_prefix(text);
   while (at < text.size()) {
      const std::size_t length = sequence_length(text.substr(at));
      if (length == 0) return at;
      at += length;
      if (length > 1) at += ascii_prefix(text.substr(at));
   }
   return at;
}

} // namespace zoql::utf8
