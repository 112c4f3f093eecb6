// Writes XML documents.
#include "xml_writer.hpp"

#include "finding_words.hpp"

#include <sstream>

namespace zoql::tool {

void set_attribute(pugi::xml_node node, const char* name, std::string_view value) {
   node.append_attribute(name) = xml_text(value).c_str();
}

std::string xml_of(const pugi::xml_document& document) {
   std::ostringstream text;
   document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
   return std::move(text).str();
}

} // namespace zoql::tool
