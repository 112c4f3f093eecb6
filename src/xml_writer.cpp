// Writes XML documents.
#include "xml_writer.hpp"

#include "finding_words.hpp"

#include <zoql/visible.hpp>

#include <sstream>

namespace zoql::tool {

namespace {

/// The same XML with references for what `visible` would spell out; such letters stand in values only.
std::string safe_xml(std::string_view xml) {
   std::string safe;
   showing::append(safe, xml, [](std::string& to, char32_t letter, bool) {
      if (letter < ' ') {
         to += static_cast<char>(letter);
      } else {
         to += "&#x" + showing::hexadecimal(letter, 2) + ";";
      }
   });
   return safe;
}

} // namespace

void set_attribute(pugi::xml_node node, const char* name, std::string_view value) {
   node.append_attribute(name) = xml_text(value).c_str();
}

std::string xml_of(const pugi::xml_document& document) {
   std::ostringstream text;
   document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
   return safe_xml(std::move(text).str());
}

} // namespace zoql::tool
