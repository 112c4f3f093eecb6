// Reads LINE:COLUMN.
#include "text_place.hpp"

#include <charconv>
#include <system_error>

namespace zoql::tool {

namespace {

std::optional<std::uint32_t> number(std::string_view digits) {
   std::uint32_t value = 0;
   const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
   if (error != std::errc() || end != digits.data() + digits.size() || value == 0) return std::nullopt;
   return value;
}

bool continues_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

} // namespace

std::optional<std::uint32_t> offset_at(const source& text, std::string_view place) {
   const std::size_t colon = place.find(':');
   if (colon == std::string_view::npos) return std::nullopt;
   const auto line = number(place.substr(0, colon));
   const auto column = number(place.substr(colon + 1));
   if (!line.has_value() || !column.has_value() || *line > text.line_count()) return std::nullopt;
   const span where = text.line_span(*line);
   std::uint32_t at = where.begin;
   for (std::uint32_t left = *column - 1; left > 0; --left) {
      if (at == where.end) return std::nullopt;
      ++at;
      while (at < where.end && continues_code_point(text.text()[at])) ++at;
   }
   return at;
}

} // namespace zoql::tool
