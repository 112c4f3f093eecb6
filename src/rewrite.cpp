// Rewrites statements in `.zoql` files and in request bodies.
#include "rewrite.hpp"

#include "request_body.hpp"
#include "statement_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zoql::tool {

namespace {

/// The text with CRLF for each line feed that has none yet.
std::string with_carriage_returns(std::string_view text) {
   std::string result;
   for (const char byte : text) {
      if (byte == '\n' && !result.ends_with('\r')) result += '\r';
      result += byte;
   }
   return result;
}

std::string rewrite_file(std::string_view text, std::optional<dialect> known, const statement_rewriter& rewrite) {
   const bool carriage_returns = text.find("\r\n") != std::string_view::npos;
   std::string result;
   std::size_t done = 0;
   const std::vector<file_statement> statements = split_statements(text, known).statements;
   const std::vector<statement_reading> readings = read_dialects(text, statements, known);
   for (std::size_t at = 0; at < readings.size(); ++at) {
      const span where = statements[at].where;
      const std::string_view old = where.of(text);
      std::string fresh = rewrite(old, readings[at], where.begin);
      if (fresh != old && carriage_returns) fresh = with_carriage_returns(fresh);
      result.append(text, done, where.begin - done).append(fresh);
      done = where.end;
   }
   return result.append(text, done);
}

bool continues_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// How many bytes two texts begin with in common, in whole code points.
std::size_t common_prefix(std::string_view one, std::string_view other) {
   auto size =
      static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
   while (size > 0 && ((size < one.size() && continues_code_point(one[size])) ||
                       (size < other.size() && continues_code_point(other[size]))))
      --size;
   return size;
}

/// How many bytes two texts end with in common, in whole code points.
std::size_t common_suffix(std::string_view one, std::string_view other) {
   auto size = static_cast<std::size_t>(std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first -
                                        one.rbegin());
   while (size > 0 && continues_code_point(one[one.size() - size])) --size;
   return size;
}

std::string escaped(std::string_view text) {
   const std::string quoted = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
   return quoted.substr(1, quoted.size() - 2);
}

std::string rewrite_body(std::string_view text, const std::vector<body_statement>& statements,
                         std::optional<dialect> known, const statement_rewriter& rewrite) {
   std::string result;
   std::size_t done = 0;
   for (const body_statement& statement : statements) {
      const std::string& old = statement.text;
      const std::string fresh = rewrite(old, read_dialect_of(statement, known), statement.places.offset_of(0));
      if (fresh == old) continue;
      const std::size_t prefix = common_prefix(old, fresh);
      const std::size_t suffix =
         common_suffix(std::string_view(old).substr(prefix), std::string_view(fresh).substr(prefix));
      const std::uint32_t begin = statement.places.offset_of(static_cast<std::uint32_t>(prefix));
      const std::uint32_t end = statement.places.offset_of(static_cast<std::uint32_t>(old.size() - suffix));
      result.append(text, done, begin - done)
         .append(escaped(std::string_view(fresh).substr(prefix, fresh.size() - suffix - prefix)));
      done = end;
   }
   return result.append(text, done);
}

} // namespace

std::variant<std::string, input_problem> rewrite_statements(const input& file, std::optional<dialect> language,
                                                            const statement_rewriter& rewrite) {
   if (!is_json(file.path)) return rewrite_file(file.text, language, rewrite);
   const auto body = read_request_body(file.text);
   if (const auto* problem = std::get_if<body_problem>(&body)) return input_problem{file.path, problem->words};
   return rewrite_body(file.text, std::get<request_body>(body).statements, language, rewrite);
}

} // namespace zoql::tool
