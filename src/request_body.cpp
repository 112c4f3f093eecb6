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

bool is_text(const located_json* member) { return member != nullptr && member->type == json_type::string; }

/// Whether a member holds a text that begins as statements do. Other programs keep query strings of their own in JSON.
bool holds_statement(const located_json* member) {
   constexpr std::string_view select = "select";
   if (!is_text(member)) return false;
   const std::string_view text = member->text;
   return ascii::same_word(text.substr(ascii::count_front(text, ascii::is_blank)).substr(0, select.size()), select);
}

/// The member of this name, or else of this name in another case.
const located_json* member_like(const located_json& body, std::string_view name) {
   if (const located_json* const exact = body.member(name)) return exact;
   const auto found =
      std::ranges::find_if(body.children, [&](const located_json& one) { return ascii::same_word(one.key, name); });
   return body.type != json_type::object || found == body.children.end() ? nullptr : &*found;
}

/// Whether all members have one of these names.
template<std::size_t Size>
bool has_only(const located_json& body, std::array<std::string_view, Size> names) {
   return std::ranges::all_of(body.children, [&](const located_json& one) {
      return std::ranges::any_of(names, [&](std::string_view name) { return ascii::same_word(one.key, name); });
   });
}

/// A request of one statement: where it goes, and the member that the statement stands in, also by a wrong name.
struct one_statement {
   zoql::channel channel = zoql::channel::unknown;
   const located_json* statement = nullptr;
};

/// Reads `{"queryString": "…", "conf": {…}}`, the body of `POST /v1/action/query`.
one_statement read_record_query(const located_json& body) {
   constexpr std::array<std::string_view, 2> members{"queryString", "conf"};
   constexpr std::array<std::string_view, 3> slips{"query_string", "query", "zoql"};
   if (const located_json* const statement = member_like(body, "queryString")) {
      const bool is_one = holds_statement(statement) || has_only(body, members);
      return is_one ? one_statement{channel::query, statement} : one_statement{};
   }
   const located_json* const conf = body.member("conf");
   const bool has_conf = conf != nullptr && conf->member("batchSize") != nullptr;
   for (const std::string_view name : slips) {
      const located_json* const statement = body.member(name);
      if (holds_statement(statement) && (has_conf || name == "query_string")) return {channel::query, statement};
   }
   return has_conf && has_only(body, members) ? one_statement{channel::query, nullptr} : one_statement{};
}

/// Reads `{"Format": "csv", "Query": "…", …}`, the body of `POST /v1/object/export`.
one_statement read_export(const located_json& body) {
   constexpr std::array<std::string_view, 3> formats{"csv", "html", "Excel"};
   constexpr std::array<std::string_view, 6> members{"Format", "Query",     "Name",
                                                     "Zip",    "Encrypted", "ConvertToCurrencies"};
   const located_json* const statement = member_like(body, "Query");
   const located_json* const format = member_like(body, "Format");
   const bool is_exact = body.member("Query") != nullptr;
   if (holds_statement(statement) && (is_exact || format != nullptr)) return {channel::export_, statement};
   const bool has_both = is_exact && body.member("Format") != nullptr;
   const bool has_format = is_text(body.member("Format")) && std::ranges::any_of(formats, [&](std::string_view one) {
                              return ascii::same_word(one, format->text);
                           });
   const bool is_one = has_only(body, members) && (has_both || has_format);
   return is_one ? one_statement{channel::export_, statement} : one_statement{};
}

request_body body_with(std::string_view text, const one_statement& one) {
   request_body body{.statements = {}, .is_request = true, .channel = one.channel};
   if (!is_text(one.statement)) return body; // a rule says so
   body.statements.push_back(
      {.text = one.statement->text,
       .places = aqua::json_string_map(one.statement->where.of(text), one.statement->where.begin),
       .language = dialect_of(one.channel),
       .channel = one.channel});
   return body;
}

/// Why an object is no request body. It may look like one.
std::string what_is_missing(const located_json& body) {
   if (const located_json* const statement = body.member("queryString"))
      return is_text(statement) ? "`queryString` does not begin with `select`" : "`queryString` is not a string";
   if (const located_json* const statement = body.member("Query"))
      return is_text(statement) ? "`Query` does not begin with `select`" : "`Query` is not a string";
   if (holds_statement(body.member("query")))
      return "it has `query`, which AQuA takes inside of `queries`, and `action/query` as `queryString`";
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
      one_statement one = read_record_query(body);
      if (one.channel == channel::unknown) one = read_export(body);
      if (one.channel != channel::unknown) {
         request_body found = body_with(text, one);
         found.json = std::move(body);
         return found;
      }
      return body_problem{0, "not a request body: " + what_is_missing(body), true};
   }
   if (!is_request && queries->type != json_type::array)
      return body_problem{queries->where.begin, "`queries` has to be an array of objects, each with a `query`"};
   result found = read_queries(text, queries, is_request);
   if (auto* const request = std::get_if<request_body>(&found)) request->json = std::move(body);
   return found;
}

} // namespace zoql::tool
