// Explains replies of AQuA.
#include "reply.hpp"

#include "json_text.hpp"
#include "reply_document.hpp"
#include "shown.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// Of a body that is no JSON no more is shown.
constexpr std::size_t longest_shown = 1000;

std::string cut(std::string_view text) {
   std::size_t end = std::min(text.size(), longest_shown);
   while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
   return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

/// What HTTP says counts where the body does not say it.
void add_http_status(const reply_document& read, aqua::reply& reply) {
   if (!read.head.is_error()) return;
   if (reply.errors.empty()) {
      reply.errors.push_back({read.head.status, read.head.line, {}, {}});
   } else if (reply.errors.front().code.empty()) {
      reply.errors.front().code = read.head.status;
   }
   reply.result = aqua::outcome::failed;
}

void add_error_before(const reply_document& read, aqua::reply& reply) {
   if (read.error_before.empty()) return;
   reply.errors.insert(reply.errors.begin(), {{}, read.error_before, {}, {}});
   reply.result = aqua::outcome::failed;
}

std::string batch_text(const aqua::reply& reply, std::size_t at) {
   const aqua::reply_batch& batch = reply.batches[at];
   std::string text = shown("  {}: {}", name_of_batch(reply, at), batch.status.value_or("no status"));
   if (batch.records) text += shown(", {} records", *batch.records);
   if (batch.full) text += *batch.full ? ", full load" : ", incremental load";
   text += "\n";
   for (const std::string& file : batch.files) text += shown("    fetch /v1/files/{}\n", file);
   return text;
}

std::string place_of(const aqua::reply& reply, const aqua::job_error& error) {
   return error.batch ? " in " + name_of_batch(reply, *error.batch) : "";
}

std::string error_text(const explained_reply& answer, const explained_error& error) {
   const std::string& code = error.error.code;
   const std::string& message = error.error.message;
   const bool is_no_reply = answer.is_text && error.known == nullptr && !answer.is_empty;
   std::string text = shown("error{}{}{}{}{}{}\n", code.empty() ? "" : " ", code, place_of(answer.reply, error.error),
                            is_no_reply ? ": not a reply of AQuA" : "", message.empty() ? "" : ": ",
                            answer.is_text ? cut(message) : message);
   if (error.known != nullptr) text += error_lines(*error.known, error.holes, error.retry, "  ");
   return text;
}

std::string job_text(const aqua::reply& reply) {
   if (reply.jobs > 1) return shown("{} jobs\n", reply.jobs);
   if (!reply.status && !reply.id && !reply.name && reply.batches.empty()) return "no job\n";
   return shown("job{}{}: {}\n", reply.name ? " " + *reply.name : "", reply.id ? " (" + *reply.id + ")" : "",
                      reply.status.value_or("no status"));
}

template<typename Value>
json or_null(const std::optional<Value>& value) {
   return value ? json(*value) : json(nullptr);
}

json or_null(std::string_view text) { return text.empty() ? json(nullptr) : json(text); }

json message_json(const aqua::job_error& message) {
   return {{"code", or_null(std::string_view(message.code))},
           {"message", or_null(std::string_view(message.message))},
           {"batch", or_null(message.batch)}};
}

json error_json(const explained_error& error) {
   json object = message_json(error.error);
   const bool is_known = error.known != nullptr;
   object["meaning"] = is_known ? or_null(error.known->meaning) : json(nullptr);
   object["remedy"] = is_known ? or_null(error.known->remedy) : json(nullptr);
   object["rule"] = is_known ? or_null(error.known->rule) : json(nullptr);
   object["retry"] = is_known ? json(error.retry) : json(nullptr);
   return object;
}

json batch_json(const aqua::reply_batch& batch) {
   return {{"name", or_null(batch.name)}, {"status", or_null(batch.status)},   {"records", or_null(batch.records)},
           {"full", or_null(batch.full)}, {"message", or_null(batch.message)}, {"files", batch.files}};
}

} // namespace

explained_reply explain_reply(std::string_view body) {
   reply_document read = read_reply_document(body);
   explained_reply answer{.reply = aqua::read_reply(read.document),
                          .errors = {},
                          .notes = std::move(read.notes),
                          .is_text = read.is_text,
                          .is_empty = read.is_empty};
   add_http_status(read, answer.reply);
   add_error_before(read, answer.reply);
   if (!read.doubt.empty()) {
      answer.reply.doubts.push_back(std::move(read.doubt));
      if (answer.reply.result != aqua::outcome::failed) answer.reply.result = aqua::outcome::unknown;
   }
   for (const aqua::job_error& error : answer.reply.errors) answer.errors.push_back(explain(error));
   return answer;
}

std::string reply_text(const explained_reply& answer) {
   const aqua::reply& reply = answer.reply;
   std::string text = job_text(reply);
   for (std::size_t at = 0; at < reply.batches.size(); ++at) text += batch_text(reply, at);
   for (const explained_error& error : answer.errors) text += error_text(answer, error);
   for (const aqua::job_error& remark : reply.remarks)
      text += shown("message{}: {}\n", place_of(reply, remark), remark.message);
   for (const aqua::job_error& one : reply.warnings) {
      text += shown("warning{}{}{}{}{}\n", one.code.empty() ? "" : " ", one.code, place_of(reply, one),
                    one.message.empty() ? "" : ": ", one.message);
   }
   for (const std::string& note : answer.notes) text += shown("note: {}\n", cut(note));
   for (const std::string& doubt : reply.doubts) text += shown("note: {}\n", cut(doubt));
   if (reply.process_id && !answer.errors.empty()) text += shown("process id: {}\n", *reply.process_id);
   return text + std::string(aqua::name_of(reply.result)) + "\n";
}

std::string reply_json(const explained_reply& answer) {
   const aqua::reply& reply = answer.reply;
   json object = {{"outcome", aqua::name_of(reply.result)},
                  {"id", or_null(reply.id)},
                  {"name", or_null(reply.name)},
                  {"status", or_null(reply.status)},
                  {"errors", json::array()},
                  {"messages", json::array()},
                  {"warnings", json::array()},
                  {"notes", answer.notes},
                  {"process_id", or_null(reply.process_id)},
                  {"batches", json::array()}};
   for (const explained_error& error : answer.errors) object["errors"].push_back(error_json(error));
   for (const aqua::job_error& remark : reply.remarks) object["messages"].push_back(message_json(remark));
   for (const aqua::job_error& warning : reply.warnings) object["warnings"].push_back(message_json(warning));
   for (const std::string& doubt : reply.doubts) object["notes"].push_back(doubt);
   for (const aqua::reply_batch& batch : reply.batches) object["batches"].push_back(batch_json(batch));
   return json_text(object, 2) + "\n";
}

} // namespace zoql::tool
