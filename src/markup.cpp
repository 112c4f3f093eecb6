// Reads markup: XML by pugixml, HTML by leaving out its tags.
#include "markup.hpp"

#include <zoql/ascii.hpp>

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

/// Elements deeper than this are left out.
constexpr int deepest = 100;

bool starts_with_word(std::string_view text, std::string_view word) {
   return text.size() >= word.size() && ascii::same_word(text.substr(0, word.size()), word);
}

/// The name of a tag whose `<` or `</` ends where the text begins; empty where there is none.
std::string_view tag_name(std::string_view text) { return text.substr(0, text.find_first_of(" \t\r\n/>")); }

/// `<Reason><Text>…</Text></Reason>`, as SOAP 1.2 has it, is one text.
bool is_wrapped_text(const pugi::xml_node& element) {
   bool has_element = false;
   for (const pugi::xml_node& child : element.children()) {
      if (child.type() != pugi::node_element) continue;
      std::string_view name = child.name();
      name.remove_prefix(std::min(name.rfind(':') + 1, name.size()));
      if (name != "Text" && name != "Value" && name != "Subcode") return false;
      has_element = true;
   }
   return has_element;
}

void append_texts(const pugi::xml_node& element, std::string& text, int depth) {
   for (const pugi::xml_node& child : element.children()) {
      if (child.type() == pugi::node_element && depth > 0) append_texts(child, text, depth - 1);
      if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text.append(" ").append(child.value());
   }
}

aqua::json value_of(const pugi::xml_node& element, int depth) {
   aqua::json members = aqua::json::object();
   for (const pugi::xml_node& child : element.children()) {
      if (child.type() != pugi::node_element || depth == 0) continue;
      // Pushed, since elements may have one name.
      members.get_ref<aqua::json::object_t&>().emplace_back(child.name(), value_of(child, depth - 1));
   }
   if (!members.empty() && !is_wrapped_text(element)) return members;
   std::string text;
   append_texts(element, text, depth);
   text = in_one_line(text);
   return text.empty() ? aqua::json() : aqua::json(std::move(text));
}

/// Where the element ends that begins at `at`, when it is one whose text nobody reads; `at` otherwise.
std::size_t skip_unread(std::string_view text, std::size_t at) {
   if (text.substr(at).starts_with("<!--")) return std::min(text.find("-->", at), text.size());
   for (const std::string_view name : std::array<std::string_view, 2>{"script", "style"}) {
      if (!ascii::same_word(tag_name(text.substr(at + 1)), name)) continue;
      for (std::size_t end = text.find("</", at); end != std::string_view::npos; end = text.find("</", end + 1)) {
         if (ascii::same_word(tag_name(text.substr(end + 2)), name)) return end;
      }
      return text.size();
   }
   return at;
}

/// The character of an entity that stands at `at`, and how long it is; nothing where none does.
std::pair<char, std::size_t> entity_at(std::string_view text, std::size_t at) {
   using named = std::pair<std::string_view, char>;
   constexpr std::array<named, 7> known{named{"&lt;", '<'},   named{"&gt;", '>'},    named{"&amp;", '&'},
                                        named{"&quot;", '"'}, named{"&apos;", '\''}, named{"&#39;", '\''},
                                        named{"&nbsp;", ' '}};
   for (const auto& [name, byte] : known) {
      if (starts_with_word(text.substr(at), name)) return {byte, name.size()};
   }
   return {text[at], 1};
}

} // namespace

std::string in_one_line(std::string_view text) {
   std::string line;
   for (const char byte : text) {
      if (!ascii::is_blank(byte)) {
         line += byte;
      } else if (!line.empty() && line.back() != ' ') {
         line += ' ';
      }
   }
   if (line.ends_with(' ')) line.pop_back();
   return line;
}

bool is_html(std::string_view text) {
   // The first element tells: XML may have a `Body`, and a page inside.
   for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
      at = skip_unread(text, at);
      const std::string_view tag = text.substr(std::min(at + 1, text.size()));
      const std::string_view name = tag_name(tag);
      if (name.empty() || !(ascii::is_letter(name.front()) || name.front() == '!')) continue;
      const std::string_view rest = tag.substr(name.size());
      const std::size_t kind = std::min(rest.find_first_not_of(" \t\r\n"), rest.size());
      return ascii::same_word(name, "html") ||
             (ascii::same_word(name, "!doctype") && starts_with_word(rest.substr(kind), "html"));
   }
   return false;
}

aqua::json document_of_xml(std::string_view text) {
   pugi::xml_document parsed;
   // What stands before an error is kept, and read.
   parsed.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
   aqua::json document = value_of(parsed, deepest);
   return document.is_object() ? std::move(document) : aqua::json();
}

std::string text_of_markup(std::string_view text) {
   std::string plain;
   for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '<') {
         const std::size_t begin = skip_unread(text, at);
         at = std::min(text.find('>', begin), text.size() - 1) + 1;
         plain += ' ';
      } else if (text[at] == '&') {
         const auto [byte, size] = entity_at(text, at);
         plain += byte;
         at += size;
      } else {
         plain += text[at++];
      }
   }
   return in_one_line(plain);
}

} // namespace zoql::tool
