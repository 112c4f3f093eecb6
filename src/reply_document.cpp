// Reads the body of a reply.
#include "reply_document.hpp"

#include "markup.hpp"

#include <zoql/aqua/find_errors.hpp>
#include <zoql/aqua/reply_errors.hpp>
#include <zoql/ascii.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

using aqua::json;

constexpr std::string_view blanks = " \t\r\n";

/// Takes the head of an answer away, as `curl -i` writes it; of several the last one counts.
std::string_view without_head(std::string_view text, reply_document& read) {
   while (text.starts_with("HTTP/")) {
      const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
      const std::size_t status = std::min(line.find(' '), line.size() - 1) + 1;
      read.http_line = line;
      read.http_status = line.substr(status, line.find(' ', status) - status);
      const std::size_t end = std::min(text.find("\n\r\n"), text.find("\n\n"));
      if (end == std::string_view::npos) return {};
      text.remove_prefix(end + 1);
      text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
   }
   return text;
}

void set_text(reply_document& read, std::string text) {
   read.is_text = true;
   read.document = json::object();
   read.document["message"] = std::move(text);
}

/// Whether an element somewhere in a document is called an error.
bool names_error(const json& value) {
   if (!value.is_object()) return false;
   return std::ranges::any_of(value.get_ref<const json::object_t&>(), [](const auto& member) {
      const std::string name = aqua::detail::plain_name(member.first);
      const auto holds = [&](std::string_view word) { return name.find(word) != std::string::npos; };
      return holds("error") || holds("fault") || holds("exception") || names_error(member.second);
   });
}

void read_markup(std::string_view text, reply_document& read) {
   const std::string plain = text_of_markup(text);
   if (is_html(text)) return set_text(read, plain.empty() ? in_one_line(text) : plain);
   read.document = document_of_xml(text);
   const aqua::reply_messages found = aqua::messages_of(read.document);
   if (!found.errors.empty() || !found.remarks.empty()) return;
   // The name of an element may be all that is said: `<security:max-object-size>`.
   if (!aqua::find_errors(text).empty()) return set_text(read, in_one_line(text));
   if (names_error(read.document) || !read.document.is_object())
      return set_text(read, plain.empty() ? in_one_line(text) : plain);
   read.doubt = fmt::format("the reply is XML that names no error: {}", plain);
}

void read_json_body(std::string_view text, reply_document& read) {
   aqua::json_front front = aqua::read_json_front(text);
   const bool holds_any = front.document.is_object() || front.document.is_array() || front.problem.empty();
   if (!holds_any) return set_text(read, in_one_line(text));
   read.document = std::move(front.document);
   if (front.problem.empty()) return;
   const std::string_view rest = text.substr(std::min(front.size == 0 ? 0 : front.size - 1, text.size()));
   read.doubt = rest.find_first_not_of(blanks) == std::string_view::npos
                   ? "the reply was cut: its JSON has no end"
                   : fmt::format("the reply is not JSON from here on: {}", in_one_line(rest));
}

} // namespace

reply_document read_reply_document(std::string_view body) {
   reply_document read;
   if (body.starts_with("\xEF\xBB\xBF")) body.remove_prefix(3);
   body.remove_prefix(std::min(body.find_first_not_of(blanks), body.size()));
   body = without_head(body, read);
   body.remove_prefix(std::min(body.find_first_not_of(blanks), body.size()));
   read.is_empty = body.empty();
   if (read.is_empty) {
      set_text(read, read.http_line.empty() ? "the reply is empty" : read.http_line);
   } else if (body.front() == '<') {
      read_markup(body, read);
   } else {
      read_json_body(body, read);
   }
   return read;
}

} // namespace zoql::tool
