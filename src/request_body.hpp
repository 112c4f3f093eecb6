// A request body: the statements in it, with where each byte of them stands in the JSON text.
#pragma once

#include <zoql/aqua/json_string_map.hpp>
#include <zoql/aqua/located_json.hpp>
#include <zoql/channel.hpp>
#include <zoql/check/options.hpp>
#include <zoql/dialect.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zoql::tool {

struct body_statement {
   std::string text;
   aqua::json_string_map places;
   /// What the query's `type` says, or the only language that the endpoint takes.
   std::optional<dialect> language;
   /// The number of the WSDL in the query's `apiVersion`.
   std::optional<unsigned> api_version = {};
   /// `column` and `format` of the query's `deleted`; empty where there are none.
   std::string deleted_column = {};
   std::string deleted_format = {};
   /// Where a body of this form goes.
   zoql::channel channel = zoql::channel::aqua;

   /// What is set, with what the body says better.
   [[nodiscard]] check_options under(check_options rules) const {
      rules.channel = channel;
      if (api_version.has_value()) rules.api_version = *api_version;
      return rules;
   }
};

struct request_body {
   std::vector<body_statement> statements;
   /// It has what only requests have, so that more can be said of it than of its statements.
   bool is_request = false;
   /// Where a body of this form goes.
   zoql::channel channel = zoql::channel::aqua;
   /// The whole body.
   aqua::located_json json = {};
};

/// Why a JSON text gives no statements, and where.
struct body_problem {
   std::uint32_t offset = 0;
   std::string words;
   /// It is JSON, but no request body.
   bool is_other_json = false;
};

/// Reads the body of `POST /v1/batch-query` (AQuA), `POST /v1/action/query` or `POST /v1/object/export`. What
/// has no text for a statement is left out of a request, and a problem in JSON that may be something else.
[[nodiscard]] std::variant<request_body, body_problem> read_request_body(std::string_view text);

} // namespace zoql::tool
