// Whether a text is UTF-8, and where it ceases to be.
#pragma once

#include <cstddef>
#include <string_view>

namespace zoql::catalogue {

/// How many bytes the well-formed character at `at` has (RFC 3629: shortest form, no surrogates); 0 if it is malformed.
[[nodiscard]] constexpr std::size_t character_size(std::string_view text, std::size_t at) noexcept {
   const auto byte = [&](std::size_t offset) -> unsigned {
      return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
   };
   const unsigned first = byte(0);
   if (first < 0x80) return 1;
   const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
   if (first < 0xC2 || first > 0xF4) return 0;
   const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
   const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
   if (byte(1) < low || byte(1) > high) return 0;
   for (std::size_t offset = 2; offset < size; ++offset) {
      if ((byte(offset) & 0xC0) != 0x80) return 0;
   }
   return size;
}

/// The offset of the first byte that is not UTF-8; the size of the text if all is.
[[nodiscard]] constexpr std::size_t valid_utf8(std::string_view text) noexcept {
   std::size_t at = 0;
   while (at < text.size()) {
      const std::size_t size = character_size(text, at);
      if (size == 0) return at;
      at += size;
   }
   return at;
}

} // namespace zoql::catalogue
