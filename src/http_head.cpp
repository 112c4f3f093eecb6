// Reads the heads of HTTP answers.
#include "http_head.hpp"

#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace zoql::tool {

namespace {

/// The first line of a text, which loses it and its end.
std::string_view take_line(std::string_view& text) {
   const std::size_t end = std::min(text.find('\n'), text.size());
   std::string_view line = text.substr(0, end);
   text.remove_prefix(std::min(end + 1, text.size()));
   if (line.ends_with('\r')) line.remove_suffix(1);
   return line;
}

/// The name of a field, `Retry-After` of `Retry-After: 30`; empty where a line is none.
std::string_view field_name(std::string_view line) {
   const std::size_t size =
      ascii::count_front(line, [](char byte) { return ascii::is_name_byte(byte) || byte == '-'; });
   return size != 0 && size < line.size() && line[size] == ':' ? line.substr(0, size) : std::string_view();
}

bool is_worth_telling(std::string_view name) {
   constexpr std::array<std::string_view, 4> told{"Retry-After", "Zuora-Request-Id", "WWW-Authenticate", "Location"};
   return std::ranges::any_of(told, [&](std::string_view one) { return ascii::same_word(one, name); });
}

/// Reads the fields after a status line, up to the empty line that ends them or to what is no field.
void take_fields(std::string_view& text, http_head& head) {
   while (!text.empty()) {
      std::string_view rest = text;
      const std::string_view line = take_line(rest);
      if (!line.empty() && field_name(line).empty()) return;
      text = rest;
      if (line.empty()) return;
      if (is_worth_telling(field_name(line))) head.fields.emplace_back(line);
   }
}

} // namespace

http_head take_http_heads(std::string_view& text) {
   http_head head;
   while (text.starts_with("HTTP/")) {
      // A log may have the body in the same line.
      const std::size_t size = std::min(text.find_first_of("\r\n{[<"), text.size());
      head = {};
      head.line = text.substr(0, size);
      head.line.erase(head.line.find_last_not_of(' ') + 1);
      const std::size_t begin = std::min(head.line.find(' '), head.line.size() - 1) + 1;
      head.status = head.line.substr(begin, head.line.find(' ', begin) - begin);
      text.remove_prefix(size);
      if (text.empty() || (text.front() != '\r' && text.front() != '\n')) return head;
      take_line(text);
      take_fields(text, head);
   }
   return head;
}

std::string without_curl_marks(std::string_view text) {
   const bool is_marked = text.starts_with("< HTTP/") || text.find("\n< HTTP/") != std::string_view::npos;
   if (!is_marked) return std::string(text);
   std::string kept;
   while (!text.empty()) {
      std::string_view line = take_line(text);
      if (line.starts_with("* ") || line.starts_with("> ") || line == ">" || line.starts_with("{ [") ||
          line.starts_with("} ["))
         continue;
      if (line == "<" || line.starts_with("< ")) line.remove_prefix(std::min<std::size_t>(2, line.size()));
      kept.append(line).append("\n");
   }
   return kept;
}

} // namespace zoql::tool
