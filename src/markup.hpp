// What XML and HTML say: as a JSON document, and as plain text.
#pragma once

#include <zoql/aqua/json.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

/// Whether a text is a page for a browser rather than XML for a program.
[[nodiscard]] bool is_html(std::string_view text);

/// The elements of XML as members, as far as it can be read; null where it cannot. Attributes are left out.
[[nodiscard]] aqua::json document_of_xml(std::string_view text);

/// The text between the tags, with one space in the place of several, and without scripts and styles.
[[nodiscard]] std::string text_of_markup(std::string_view text);

/// A text with one space in the place of several blanks.
[[nodiscard]] std::string in_one_line(std::string_view text);

} // namespace zoql::tool
