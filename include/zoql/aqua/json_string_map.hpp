// From the bytes of a decoded JSON string to where they stand in the JSON text, through its escapes.
#pragma once

#include <zoql/source.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// What a decoded string's bytes are in the text it was decoded from.
class json_string_map {
public:
   /// `token` is a string as it stands in JSON, with its quotes, and begins at `offset` of the text.
   json_string_map(std::string_view token, std::uint32_t offset) {
      std::uint32_t decoded = 0;
      std::uint32_t raw = 1;
      steps_.push_back({0, offset + raw});
      while (raw + 1 < token.size()) {
         if (token[raw] != '\\') {
            ++raw;
            ++decoded;
            continue;
         }
         const auto [read, written] = escape_sizes(token.substr(raw));
         steps_.push_back({decoded, offset + raw});
         raw += read;
         decoded += written;
         steps_.push_back({decoded, offset + raw});
      }
   }

   /// Where a decoded byte begins in the text.
   [[nodiscard]] std::uint32_t offset_of(std::uint32_t decoded) const noexcept {
      const auto after = std::upper_bound(steps_.begin(), steps_.end(), decoded,
                                          [](std::uint32_t value, const step& one) { return value < one.decoded; });
      const step& last = *(after - 1);
      return last.raw + (decoded - last.decoded);
   }

   [[nodiscard]] span span_of(span decoded) const noexcept {
      return {offset_of(decoded.begin), offset_of(decoded.end)};
   }

private:
   struct step {
      std::uint32_t decoded;
      std::uint32_t raw;
   };

   /// How many bytes an escape takes in JSON, and how many it says in UTF-8.
   [[nodiscard]] static std::pair<std::uint32_t, std::uint32_t> escape_sizes(std::string_view rest) noexcept {
      if (rest.size() < 6 || rest[1] != 'u') return {2, 1};
      const std::uint32_t unit = hexadecimal(rest.substr(2, 4));
      if (unit >= 0xD800 && unit < 0xDC00) return {12, 4};
      return {6, unit < 0x80 ? 1U : unit < 0x800 ? 2U : 3U};
   }

   [[nodiscard]] static std::uint32_t hexadecimal(std::string_view digits) noexcept {
      std::uint32_t value = 0;
      for (const char digit : digits) {
         value = value * 16 + static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
      }
      return value;
   }

   std::vector<step> steps_;
};

} // namespace zoql::aqua
