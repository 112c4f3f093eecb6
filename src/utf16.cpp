// Reads UTF-16.
#include "utf16.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql::tool {

namespace {

enum class byte_order : std::uint8_t { none, little, big };

/// By the mark, or by the zero beside the first character, which is one of ASCII in every reply.
byte_order order_of(std::string_view text) {
   using namespace std::string_view_literals;
   if (text.starts_with("\xFF\xFE"sv)) return byte_order::little;
   if (text.starts_with("\xFE\xFF"sv)) return byte_order::big;
   if (text.size() < 4) return byte_order::none;
   if (text[0] != 0 && text[1] == 0 && text[2] != 0 && text[3] == 0) return byte_order::little;
   if (text[0] == 0 && text[1] != 0 && text[2] == 0 && text[3] != 0) return byte_order::big;
   return byte_order::none;
}

} // namespace

std::optional<std::string> utf8_of_utf16(std::string_view text) {
   const byte_order order = order_of(text);
   if (order == byte_order::none) return std::nullopt;
   const auto unit = [&](std::size_t at) {
      const auto first = static_cast<unsigned char>(text[at]);
      const auto second = static_cast<unsigned char>(text[at + 1]);
      return order == byte_order::big ? std::uint32_t{first} << 8U | second : std::uint32_t{second} << 8U | first;
   };
   const auto is_between = [](std::uint32_t one, std::uint32_t least, std::uint32_t most) {
      return least <= one && one <= most;
   };
   std::wstring points;
   for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
      std::uint32_t point = unit(at);
      const bool has_next = at + 3 < text.size();
      if (is_between(point, 0xD800, 0xDBFF) && has_next && is_between(unit(at + 2), 0xDC00, 0xDFFF)) {
         point = 0x10000 + ((point - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
         at += 2;
      } else if (is_between(point, 0xD800, 0xDFFF)) {
         point = 0xFFFD; // half of a pair
      }
      if (at > 1 || point != 0xFEFF) points += static_cast<wchar_t>(point);
   }
   return pugi::as_utf8(points);
}

} // namespace zoql::tool
