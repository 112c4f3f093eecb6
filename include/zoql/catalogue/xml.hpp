// What the readers of XML share: a tree that was loaded safely, and where its elements stand.
#pragma once

#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/utf8.hpp>

#include <pugixml.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::catalogue::xml {

/// The name without its prefix: `xs:element` is `element`.
[[nodiscard]] inline std::string_view local_name(std::string_view qualified) {
   const std::size_t colon = qualified.rfind(':');
   return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

/// The text of a child element without the blanks around it; empty when there is no such child.
[[nodiscard]] inline std::string_view child_text(const pugi::xml_node& of, const char* name) {
   std::string_view text = of.child_value(name);
   constexpr std::string_view blanks = " \t\r\n";
   if (text.find_first_not_of(blanks) == std::string_view::npos) return {};
   text.remove_prefix(text.find_first_not_of(blanks));
   return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// A text as a tree. Entities are never expanded and nothing is ever fetched: a document type declaration is refused.
class document {
public:
   document(const source& text, const limits& most) : text_(text) { problem_ = load(most); }

   [[nodiscard]] const std::optional<catalogue::problem>& problem() const noexcept { return problem_; }
   [[nodiscard]] pugi::xml_node root() const { return tree_.document_element(); }

   [[nodiscard]] position where(const pugi::xml_node& element) const {
      // The library tells where the name stands; the element begins one byte before.
      const std::ptrdiff_t name = element.offset_debug();
      return text_.at(name > 0 ? static_cast<std::uint32_t>(name - 1) : 0);
   }
   [[nodiscard]] catalogue::problem refuse(const pugi::xml_node& element, std::string words,
                                           std::string help = {}) const {
      return {std::string(text_.name()), where(element), std::move(words), std::move(help)};
   }

private:
   [[nodiscard]] catalogue::problem refuse_at(std::size_t offset, std::string words, std::string help) const {
      return {std::string(text_.name()), text_.at(static_cast<std::uint32_t>(offset)), std::move(words),
              std::move(help)};
   }

   [[nodiscard]] std::optional<catalogue::problem> load(const limits& most) {
      const std::string_view bytes = text_.text();
      if (bytes.size() > most.xml_bytes) return too_large(text_, most.xml_bytes);
      const std::size_t valid = std::min(valid_utf8(bytes), bytes.find('\0'));
      if (valid < bytes.size()) return refuse_at(valid, "is not UTF-8 text", "save the answer as Zuora sent it");
      constexpr unsigned flags = pugi::parse_default | pugi::parse_doctype;
      const pugi::xml_parse_result parsed = tree_.load_buffer(bytes.data(), bytes.size(), flags, pugi::encoding_utf8);
      if (!parsed) {
         return refuse_at(static_cast<std::size_t>(parsed.offset),
                          "is not whole XML: " + std::string(parsed.description()), "ask Zuora for it again");
      }
      return refuse_extras();
   }

   [[nodiscard]] std::optional<catalogue::problem> refuse_extras() const {
      bool root_seen = false;
      for (const pugi::xml_node& node : tree_.children()) {
         if (node.type() == pugi::node_doctype) {
            return refuse_at(text_.text().find("<!DOCTYPE"), "has a document type declaration, which is not read",
                             "Zuora sends none: check where the file comes from");
         }
         if (node.type() != pugi::node_element) continue;
         if (root_seen) return refuse(node, "is a second root element");
         root_seen = true;
      }
      return std::nullopt;
   }

   const source& text_;
   pugi::xml_document tree_;
   std::optional<catalogue::problem> problem_;
};

} // namespace zoql::catalogue::xml
