// Finds the statements of request bodies.
#include "request_body.hpp"

#include <zoql/aqua/stated_dialect.hpp>
#include <zoql/aqua/wsdl_version.hpp>
#include <zoql/ascii.hpp>
#include <zoql/wide_text.hpp>

#include <algorithm>
#include <array>

namespace zoql::tool {

namespace {

using aqua::json_type;
using aqua::located_json;
using result = std::variant<request_body, body_problem>;

std::optional<unsigned> api_version_of(const located_json& query) {
   const located_json* const version = query.member("apiVersion");
   return version == nullptr ? std::nullopt : aqua::read_wsdl_version(version->text);
}

/// `deleted`, or the one entry of it where it is a list.
const located_json* deleted_of(const located_json& query) {
   const located_json* const deleted = query.member("deleted");
   const bool is_list = deleted != nullptr && deleted->type == json_type::array && !deleted->children.empty();
   return is_list ? &deleted->children.front() : deleted;
}

std::string text_of(const located_json* object, std::string_view name) {
   const located_json* const value = object == nullptr ? nullptr : object->member(name);
   return value != nullptr && value->type == json_type::string ? value->text : std::string();
}

/// Whether a JSON object has what only requests of AQuA have: a query with a known `type`, a session, or a member that
/// no other kind of file is likely to have.
bool looks_like_request(const located_json& body) {
   if (body.member("batches") != nullptr) return false;
   if (body.member("partner") != nullptr && body.member("project") != nullptr) return true;
   const located_json* const queries = body.member("queries");
   if (queries == nullptr) return false;
   // AQuA says 90016 of a job without queries, and of a body with nothing else in it too.
   if (queries->type == json_type::array && queries->children.empty()) return true;
   if (queries->type == json_type::object && aqua::stated_dialect(*queries).has_value()) return true; // brackets are missing
   constexpr std::array<std::string_view, 6> telling{"dateTimeUtc",     "encrypted",  "incrementalTime",
                                                     "nullReplacement", "sourceData", "useQueryLabels"};
   if (std::ranges::any_of(telling, [&](std::string_view name) { return body.member(name) != nullptr; })) return true;
   return std::ranges::any_of(queries->children,
                              [](const located_json& query) { return aqua::stated_dialect(query).has_value(); });
}

result read_queries(std::string_view text, const located_json* queries, bool is_request) {
   request_body body{.statements = {}, .is_request = is_request};
   if (queries == nullptr) return body;
   for (const located_json& query : queries->children) {
      const located_json* const statement = query.member("query");
      const bool is_text = statement != nullptr && statement->type == json_type::string;
      if (is_request && !is_text) continue; // a rule says so
      if (statement == nullptr) return body_problem{query.where.begin, "an entry of `queries` without a `query`"};
      if (statement->type != json_type::string)
         return body_problem{statement->where.begin, "`query` has to be a string"};
      body.statements.push_back({statement->text,
                                 aqua::json_string_map(statement->where.of(text), statement->where.begin),
                                 aqua::stated_dialect(query), api_version_of(query), text_of(deleted_of(query), "column"),
                                 text_of(deleted_of(query), "format")});
   }
   return body;
}

request_body body_with(std::string_view text, const located_json& statement, channel sent_by) {
   request_body body;
   body.statements.push_back({.text = statement.text,
                              .places = aqua::json_string_map(statement.where.of(text), statement.where.begin),
                              .language = dialect_of(sent_by),
                              .channel = sent_by});
   return body;
}

bool is_text(const located_json* member) { return member != nullptr && member->type == json_type::string; }

/// Whether a text begins as statements do. Other programs keep query strings of their own in JSON.
bool begins_as_statement(std::string_view text) {
   constexpr std::string_view select = "select";
   text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
   return ascii::same_word(text.substr(0, select.size()), select);
}

/// The statement of `{"queryString": "…", "conf": {…}}`, the body of `POST /v1/action/query`; nullptr where it is none.
const located_json* query_string_of(const located_json& body) {
   const located_json* const statement = body.member("queryString");
   if (!is_text(statement)) return nullptr;
   const bool has_no_other = std::ranges::all_of(
      body.children, [](const located_json& one) { return one.key == "queryString" || one.key == "conf"; });
   return has_no_other || begins_as_statement(statement->text) ? statement : nullptr;
}

/// The statement of `{"Format": "csv", "Query": "…", …}`, the body of `POST /v1/object/export`; nullptr where it is
/// none.
const located_json* export_query_of(const located_json& body) {
   const located_json* const statement = body.member("Query");
   return is_text(statement) && is_text(body.member("Format")) ? statement : nullptr;
}

/// Why an object is no request body. It may look like one.
std::string what_is_missing(const located_json& body) {
   if (const located_json* const statement = body.member("queryString"))
      return is_text(statement) ? "`queryString` does not begin with `select`" : "`queryString` is not a string";
   if (body.member("Query") != nullptr) {
      return !is_text(body.member("Query"))     ? "`Query` is not a string"
             : body.member("Format") == nullptr ? "it has `Query` and no `Format`"
                                                : "`Format` is not a string";
   }
   return "it has no `queries`, `queryString` or `Query`";
}

} // namespace

result read_request_body(std::string_view text) {
   if (const std::string_view wide = wide_encoding_of(text); !wide.empty())
      return body_problem{0, "this text is " + std::string(wide) + "; save it as UTF-8"};
   auto read = aqua::read_located_json(text);
   if (const auto* problem = std::get_if<aqua::json_problem>(&read)) {
      return body_problem{problem->offset, "not JSON: " + problem->words};
   }
   located_json& body = std::get<located_json>(read);
   const located_json* const queries = body.member("queries");
   const bool is_request = looks_like_request(body);
   if (!is_request && queries == nullptr) {
      if (const located_json* const one = query_string_of(body)) return body_with(text, *one, channel::query);
      if (const located_json* const one = export_query_of(body)) return body_with(text, *one, channel::export_);
      return body_problem{0, "not a request body: " + what_is_missing(body), true};
   }
   if (!is_request && queries->type != json_type::array)
      return body_problem{queries->where.begin, "`queries` has to be an array of objects, each with a `query`"};
   result found = read_queries(text, queries, is_request);
   if (auto* const request = std::get_if<request_body>(&found)) request->json = std::move(body);
   return found;
}

} // namespace zoql::tool
