// Explains replies of AQuA.
#include "reply.hpp"

#include <zoql/aqua/error_codes.hpp>
#include <zoql/aqua/fault_texts.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

constexpr std::size_t longest_shown = 300;

/// The first line of a text, cut where it is very long.
std::string first_line(std::string_view text) {
   const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
   text = text.substr(begin, text.find('\n', begin) - begin);
   std::size_t end = std::min(text.size(), longest_shown);
   while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
   return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

reply failed_reply(std::string code, std::string message) {
   reply answer;
   answer.errors.push_back(explain({std::move(code), std::move(message), std::nullopt}));
   return answer;
}

/// What is no JSON: the download of a file that is too large, an error text, or nothing.
reply read_other_text(std::string_view body) {
   if (body.find("security:max-object-size") != std::string_view::npos) {
      reply answer = failed_reply({}, "the file is larger than 2047 MB and cannot be downloaded");
      answer.errors.front().remedy = "ask for less at once: narrow the filter, or split the query";
      return answer;
   }
   const std::string line = first_line(body);
   return failed_reply({}, line.empty() ? "the reply is empty" : line);
}

std::string name_of_batch(const aqua::retrieved_batch& batch, std::size_t at) {
   return batch.name.value_or(fmt::format("query {}", at + 1));
}

std::string status_of(const std::optional<aqua::open_enum<aqua::batch_status>>& status) {
   return status ? status->text() : "no status";
}

std::string batch_text(const aqua::retrieved_batch& batch, std::size_t at) {
   std::string text = fmt::format("  {}: {}", name_of_batch(batch, at), status_of(batch.status));
   if (batch.record_count) text += fmt::format(", {} records", aqua::text_of_either(*batch.record_count));
   if (batch.full) text += *batch.full ? ", full load" : ", incremental load";
   text += "\n";
   for (const std::string& file : aqua::files_of(batch)) text += fmt::format("    fetch /v1/files/{}\n", file);
   return text;
}

std::string error_text(const reply& answer, const explained_error& error) {
   std::string text = "error";
   if (!error.error.code.empty()) text += " " + error.error.code;
   if (error.error.batch) text += " in " + name_of_batch((*answer.job.batches)[*error.error.batch], *error.error.batch);
   text += ": " + error.error.message + "\n";
   if (!error.meaning.empty()) text += "  meaning: " + error.meaning + "\n";
   if (!error.remedy.empty()) text += "  remedy:  " + error.remedy + "\n";
   if (!error.rule.empty()) text += "  rule:    " + error.rule + "\n";
   return text;
}

json error_json(const explained_error& error) {
   json object = {{"code", error.error.code.empty() ? json(nullptr) : json(error.error.code)},
                  {"message", error.error.message},
                  {"batch", error.error.batch ? json(*error.error.batch) : json(nullptr)}};
   object["meaning"] = error.meaning.empty() ? json(nullptr) : json(error.meaning);
   object["remedy"] = error.remedy.empty() ? json(nullptr) : json(error.remedy);
   object["rule"] = error.rule.empty() ? json(nullptr) : json(error.rule);
   object["retry"] = error.retry;
   return object;
}

template<typename Value, typename Text>
json or_null(const std::optional<Value>& value, Text text) {
   return value ? json(text(*value)) : json(nullptr);
}

json batch_json(const aqua::retrieved_batch& batch) {
   const auto same = [](const auto& value) { return value; };
   return {{"name", or_null(batch.name, same)},
           {"status", or_null(batch.status, [](const auto& status) { return status.text(); })},
           {"records", or_null(batch.record_count, aqua::text_of_either)},
           {"full", or_null(batch.full, same)},
           {"message", or_null(batch.message, same)},
           {"files", aqua::files_of(batch)}};
}

} // namespace

explained_error explain(aqua::job_error error) {
   explained_error result{std::move(error), {}, {}, {}, false};
   const auto take = [&](const auto& known) {
      result.meaning = known.meaning;
      result.remedy = known.remedy;
      result.rule = known.rule;
   };
   if (const aqua::error_code* const code = aqua::find_error_code(result.error.code)) {
      take(*code);
      result.retry = code->retry;
   }
   // The text of a syntax error knows more than its code.
   if (const auto fault = aqua::find_fault(result.error.message)) take(*fault->what);
   return result;
}

reply read_reply(std::string_view body) {
   const auto document = aqua::read_json(body);
   if (!document) return read_other_text(body);
   auto job = aqua::decode<aqua::retrieved_job>(*document);
   if (!job) return failed_reply({}, "this is no reply of AQuA: " + job.error().text());
   reply answer;
   answer.job = std::move(*job);
   answer.result = aqua::outcome_of(answer.job);
   for (aqua::job_error& error : aqua::errors_of(answer.job)) answer.errors.push_back(explain(std::move(error)));
   return answer;
}

std::string reply_text(const reply& answer) {
   const aqua::retrieved_job& job = answer.job;
   std::string text = fmt::format("job{}{}: {}\n", job.name ? " " + *job.name : "", job.id ? " (" + *job.id + ")" : "",
                                  job.status ? job.status->text() : "no status");
   if (!job.status && !job.id && !job.name) text = "no job\n";
   for (std::size_t at = 0; job.batches && at < job.batches->size(); ++at) text += batch_text((*job.batches)[at], at);
   for (const explained_error& error : answer.errors) text += error_text(answer, error);
   return text + std::string(aqua::name_of(answer.result)) + "\n";
}

std::string reply_json(const reply& answer) {
   const aqua::retrieved_job& job = answer.job;
   const auto same = [](const auto& value) { return value; };
   json object = {{"outcome", aqua::name_of(answer.result)},
                  {"id", or_null(job.id, same)},
                  {"name", or_null(job.name, same)},
                  {"status", or_null(job.status, [](const auto& status) { return status.text(); })},
                  {"errors", json::array()},
                  {"batches", json::array()}};
   for (const explained_error& error : answer.errors) object["errors"].push_back(error_json(error));
   for (std::size_t at = 0; job.batches && at < job.batches->size(); ++at)
      object["batches"].push_back(batch_json((*job.batches)[at]));
   return object.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace zoql::tool
