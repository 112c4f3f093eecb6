// Typed headers as HTTP sends them: a name and a text each.
#pragma once

#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>

#include <string>
#include <string_view>

namespace zoql::aqua {

/// The headers that are set, in the order of the document, unknown ones after them in theirs.
template<typename Headers>
[[nodiscard]] map_of<std::string> header_fields(const Headers& headers) {
   map_of<std::string> fields;
   const json object = encode(headers);
   for (const auto& [name, value] : object.get_ref<const json::object_t&>()) {
      fields.emplace_back(name, value.is_string() ? value.template get<std::string>() : write_json(value));
   }
   return fields;
}

/// Whether a text may be the value of a header: a control character would end the line, and what follows it would be a
/// header of its own (RFC 9110, 5.5).
[[nodiscard]] constexpr bool is_header_text(std::string_view text) noexcept {
   for (const char letter : text) {
      const auto byte = static_cast<unsigned char>(letter);
      if ((byte < 0x20 && letter != '\t') || byte == 0x7F) return false;
   }
   return true;
}

} // namespace zoql::aqua
