// Escapes letters in finished JSON, where they stand in strings only.
#include "json_text.hpp"

#include <zoql/visible.hpp>

namespace zoql::tool {

namespace {

void add_unit(std::string& to, char32_t unit) { to += "\\u" + showing::hexadecimal(unit, 4); }

} // namespace

std::string safe_json(std::string_view json) {
   std::string safe;
   safe.reserve(json.size());
   showing::append(safe, json, [](std::string& to, char32_t letter, bool) {
      if (letter < ' ') { // between the tokens
         to += static_cast<char>(letter);
      } else if (letter < 0x10000) {
         add_unit(to, letter);
      } else {
         add_unit(to, 0xD7C0 + (letter >> 10U));
         add_unit(to, 0xDC00 + (letter & 0x3FFU));
      }
   });
   return safe;
}

std::string json_string(std::string_view text) { return json_text(nlohmann::json(text)); }

} // namespace zoql::tool
