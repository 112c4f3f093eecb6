// Following `$ref`.
#include "pointer.hpp"

#include <charconv>

namespace zoql::codegen {

namespace {

/// Undoes `%2F` and the like; nothing where a percent sign stands alone.
std::optional<std::string> percent_decoded(std::string_view text) {
   std::string plain;
   for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] != '%') {
         plain += text[at];
         continue;
      }
      unsigned byte = 0;
      const char* const begin = text.data() + at + 1;
      if (at + 2 >= text.size() || std::from_chars(begin, begin + 2, byte, 16).ptr != begin + 2) return std::nullopt;
      plain += static_cast<char>(byte);
      at += 2;
   }
   return plain;
}

/// Undoes `~1` and `~0`.
std::optional<std::string> unescaped(std::string_view text) {
   std::string plain;
   for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] != '~') {
         plain += text[at];
         continue;
      }
      ++at;
      if (at == text.size() || (text[at] != '0' && text[at] != '1')) return std::nullopt;
      plain += text[at] == '0' ? '~' : '/';
   }
   return plain;
}

const node* child(const node& parent, const std::string& name) {
   if (!parent.is(node_kind::list)) return parent.find(name);
   std::size_t index = 0;
   const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), index);
   const bool good = problem == std::errc() && end == name.data() + name.size() && index < parent.items.size();
   return good ? parent.items[index] : nullptr;
}

} // namespace

std::optional<std::vector<std::string>> pointer_names(std::string_view reference) {
   if (!reference.starts_with('#')) return std::nullopt;
   const auto decoded = percent_decoded(reference.substr(1));
   if (!decoded || (!decoded->empty() && decoded->front() != '/')) return std::nullopt;
   std::vector<std::string> names;
   std::string_view rest = *decoded;
   while (!rest.empty()) {
      rest.remove_prefix(1);
      const std::size_t end = std::min(rest.find('/'), rest.size());
      const auto name = unescaped(rest.substr(0, end));
      if (!name) return std::nullopt;
      names.push_back(*name);
      rest.remove_prefix(end);
   }
   return names;
}

const node* resolve(const node& reference, const node& root, problems& report) {
   if (!reference.is(node_kind::text)) {
      report.error(reference.at, "bad-reference", "expected the text of a reference");
      return nullptr;
   }
   if (!reference.text.starts_with('#')) {
      report.error(reference.at, "remote-reference",
                   "`" + reference.text + "` is in another file; bundle the document into one first");
      return nullptr;
   }
   const auto names = pointer_names(reference.text);
   if (!names) {
      report.error(reference.at, "bad-reference",
                   "`" + reference.text + "` is no JSON Pointer; write `#/components/schemas/name`");
      return nullptr;
   }
   const node* at = &root;
   for (const std::string& name : *names) {
      at = child(*at, name);
      if (at == nullptr) {
         report.error(reference.at, "dangling-reference",
                      "`" + reference.text + "` names nothing: there is no `" + name + "` there");
         return nullptr;
      }
   }
   return at;
}

} // namespace zoql::codegen
