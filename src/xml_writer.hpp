// What the XML formats share: clean attributes and the finished text.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

/// Adds an attribute, without what XML cannot hold.
void set_attribute(pugi::xml_node node, const char* name, std::string_view value);

/// The document with its declaration, in UTF-8, indented.
[[nodiscard]] std::string xml_of(const pugi::xml_document& document);

} // namespace zoql::tool
