// Reads the body of a reply.
#include "reply_document.hpp"

#include "json_documents.hpp"
#include "markup.hpp"
#include "utf16.hpp"

#include <zoql/aqua/find_errors.hpp>
#include <zoql/aqua/reply.hpp>
#include <zoql/aqua/reply_errors.hpp>
#include <zoql/ascii.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace zoql::tool {

namespace {

using aqua::json;

constexpr std::string_view blanks = " \t\r\n";

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

/// Whether a text tells of an error, and not only how far something is.
bool tells_of_error(std::string_view text) {
   const std::vector<aqua::found_error> found = aqua::find_errors(text);
   return !found.empty() && found.front().what->kind != aqua::error_kind::state;
}

/// A text that is no document. One that has nothing but the state of a job, or is the notation of another language, may
/// as well be about something that goes well.
void read_plain_text(std::string_view text, reply_document& read) {
   const bool is_other_notation = text.starts_with('{') || text.starts_with('[');
   const bool is_state = !aqua::find_errors(text).empty();
   if (tells_of_error(text) || (!is_state && !is_other_notation)) return set_text(read, in_one_line(text));
   read.doubt = fmt::format("the reply is text and not JSON: {}", in_one_line(text));
}

/// A value that is neither object nor list. A text may be the state of a job, and a number the code of an error.
void read_bare_value(const aqua::json& value, std::string_view text, reply_document& read) {
   read.document = json::object();
   if (value.is_string() && aqua::progress_of(value.get<std::string>()) != aqua::progress::unknown) {
      read.document["status"] = value;
   } else if (value.is_string()) {
      read.document = value;
   } else if (aqua::find_error_code(text) != nullptr) {
      read.document["code"] = value;
   } else {
      read.doubt = fmt::format("the reply is {} and nothing else", text);
   }
}

/// What stands between documents and after them: part of a log, an error, or what should be JSON.
void read_texts_between(const json_documents& found, reply_document& read) {
   for (const std::string_view one : found.between) {
      if (tells_of_error(one)) {
         read.error_before.append(read.error_before.empty() ? "" : " ").append(in_one_line(one));
      } else {
         read.notes.push_back(fmt::format("beside the reply stands: {}", in_one_line(one)));
      }
   }
}

/// Leaves out the documents that are no replies, if there are others.
void leave_out_others(std::vector<json>& all, reply_document& read) {
   if (std::ranges::none_of(all, aqua::is_reply)) return;
   std::erase_if(all, [&](const json& one) {
      const bool is_other = !aqua::is_reply(one);
      if (is_other) read.notes.push_back(fmt::format("beside the reply stands: {}", aqua::write_json(one)));
      return is_other;
   });
}

void read_documents(std::string_view text, reply_document& read) {
   json_documents found = find_json_documents(text);
   if (found.all.empty()) return read_plain_text(text, read);
   const bool is_log = !found.before.empty();
   const bool is_other_after =
      !is_log && !found.between.empty() && std::ranges::none_of(found.all.begin() + 1, found.all.end(), aqua::is_reply);
   if (is_other_after) {
      const std::string_view rest(found.between.front().data(), text.data() + text.size());
      read.doubt = fmt::format("the reply is not JSON from here on: {}", in_one_line(rest));
      found.all.resize(1);
   } else {
      read_texts_between(found, read);
   }
   if (is_log && tells_of_error(found.before)) {
      read.error_before = in_one_line(found.before);
   } else if (is_log) {
      read.notes.insert(read.notes.begin(), fmt::format("before the reply stands: {}", in_one_line(found.before)));
   }
   if (found.is_cut) read.doubt = "the reply was cut: its JSON has no end";
   if (!found.unread.empty() && !is_other_after)
      read.doubt = fmt::format("the reply is not JSON from here on: {}", in_one_line(found.unread));
   if (found.all.size() > 1) leave_out_others(found.all, read);
   const bool is_one = found.all.size() == 1;
   if (!is_one) read.notes.push_back(fmt::format("there are {} replies", found.all.size()));
   read.document = is_one ? std::move(found.all.front()) : json(std::move(found.all));
   if (read.document.empty() && read.doubt.empty()) read.doubt = fmt::format("the reply is {} and nothing else", text);
}

void read_json_body(std::string_view text, reply_document& read) {
   const aqua::json_front front = aqua::read_json_front(text);
   const bool is_whole = front.problem.empty() && text.find_first_not_of(blanks, front.size) == std::string_view::npos;
   const bool is_bare = is_whole && !front.document.is_object() && !front.document.is_array();
   if (is_bare) return read_bare_value(front.document, text.substr(0, front.size), read);
   read_documents(text, read);
}

void read_body(std::string_view body, reply_document& read) {
   using namespace std::string_view_literals;
   body.remove_prefix(std::min(body.find_first_not_of(blanks), body.size()));
   body = body.substr(0, body.find_last_not_of(blanks) + 1);
   read.is_empty = body.empty();
   if (read.is_empty && !read.head.line.empty() && !read.head.is_error()) {
      read.document = json::object();
      read.doubt = fmt::format("the reply has no body: {}", read.head.line);
   } else if (read.is_empty) {
      set_text(read, read.head.line.empty() ? "the reply is empty" : read.head.line);
   } else if (body.starts_with("\x1F\x8B"sv)) {
      read.document = json::object();
      read.doubt = "the reply is compressed; unpack it by gzip first";
   } else if (body.front() == '<') {
      read_markup(body, read);
   } else {
      read_json_body(body, read);
   }
}

} // namespace

reply_document read_reply_document(std::string_view body) {
   reply_document read;
   const std::optional<std::string> decoded = utf8_of_utf16(body);
   if (decoded) body = *decoded;
   if (body.starts_with("\xEF\xBB\xBF")) body.remove_prefix(3);
   const std::string text = without_curl_marks(body);
   std::string_view rest = text;
   rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
   read.head = take_http_heads(rest);
   read.notes = read.head.fields;
   read_body(rest, read);
   return read;
}

} // namespace zoql::tool
