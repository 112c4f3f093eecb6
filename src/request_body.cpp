// Finds the statements of an AQuA request body.
#include "request_body.hpp"

#include <zoql/aqua/located_json.hpp>

namespace zoql::tool {

namespace {

using aqua::json_type;
using aqua::located_json;
using result = std::variant<std::vector<body_statement>, body_problem>;

std::optional<dialect> dialect_of(const located_json& query) {
   const located_json* const type = query.member("type");
   dialect language{};
   if (type == nullptr || type->type != json_type::string || !read_dialect(type->text, language)) return std::nullopt;
   return language;
}

result read_queries(std::string_view text, const located_json& queries) {
   std::vector<body_statement> statements;
   for (const located_json& query : queries.children) {
      const located_json* const statement = query.member("query");
      if (statement == nullptr) return body_problem{query.where.begin, "an entry of `queries` without a `query`"};
      if (statement->type != json_type::string)
         return body_problem{statement->where.begin, "`query` has to be a string"};
      statements.push_back({statement->text, aqua::json_string_map(statement->where.of(text), statement->where.begin),
                            dialect_of(query)});
   }
   return statements;
}

} // namespace

result read_request_body(std::string_view text) {
   auto read = aqua::read_located_json(text);
   if (const auto* problem = std::get_if<aqua::json_problem>(&read)) {
      return body_problem{problem->offset, "not JSON: " + problem->words};
   }
   const located_json& body = std::get<located_json>(read);
   const located_json* const queries = body.member("queries");
   if (queries == nullptr) return body_problem{0, "no AQuA request body: it has no `queries`", true};
   if (queries->type != json_type::array) return body_problem{queries->where.begin, "`queries` has to be an array"};
   return read_queries(text, *queries);
}

} // namespace zoql::tool
