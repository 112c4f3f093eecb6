// Finds the statements of an AQuA request body.
#include "request_body.hpp"

#include <zoql/aqua/stated_dialect.hpp>
#include <zoql/aqua/wsdl_version.hpp>

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
   if (queries->type == json_type::object && dialect_of(*queries).has_value()) return true; // brackets are missing
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

} // namespace

result read_request_body(std::string_view text) {
   auto read = aqua::read_located_json(text);
   if (const auto* problem = std::get_if<aqua::json_problem>(&read)) {
      return body_problem{problem->offset, "not JSON: " + problem->words};
   }
   located_json& body = std::get<located_json>(read);
   const located_json* const queries = body.member("queries");
   const bool is_request = looks_like_request(body);
   if (!is_request && queries == nullptr) return body_problem{0, "no AQuA request body: it has no `queries`", true};
   if (!is_request && queries->type != json_type::array)
      return body_problem{queries->where.begin, "`queries` has to be an array of objects, each with a `query`"};
   result found = read_queries(text, queries, is_request);
   if (auto* const request = std::get_if<request_body>(&found)) request->json = std::move(body);
   return found;
}

} // namespace zoql::tool
