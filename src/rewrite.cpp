// Rewrites statements in `.zoql` files and in request bodies.
#include "rewrite.hpp"

#include "json_text.hpp"
#include "request_body.hpp"
#include "statement_file.hpp"
#include "text_changes.hpp"

#include <cstdint>
#include <utility>

namespace zoql::tool {

namespace {

enum class line_ends : std::uint8_t { none, feeds, carriage_returns, mixed };

line_ends line_ends_of(std::string_view text) {
   line_ends found = line_ends::none;
   for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      const line_ends here = at > 0 && text[at - 1] == '\r' ? line_ends::carriage_returns : line_ends::feeds;
      if (found != line_ends::none && found != here) return line_ends::mixed;
      found = here;
   }
   return found;
}

/// The text with CRLF for each line feed that has none yet.
std::string with_carriage_returns(std::string_view text) {
   std::string result;
   for (const char byte : text) {
      if (byte == '\n' && !result.ends_with('\r')) result += '\r';
      result += byte;
   }
   return result;
}

/// A new statement with the line ends of the old one or, where that is one line, of its file. Where they are mixed
/// those that stayed are left alone.
std::string with_line_ends(std::string fresh, std::string_view old, line_ends of_file) {
   const line_ends own = line_ends_of(old);
   const line_ends wanted = own == line_ends::none ? of_file : own;
   return wanted == line_ends::carriage_returns ? with_carriage_returns(fresh) : fresh;
}

std::string rewrite_file(std::string_view text, std::optional<dialect> known, const statement_rewriter& rewrite) {
   const line_ends of_file =
      text.find("\r\n") == std::string_view::npos ? line_ends::feeds : line_ends::carriage_returns;
   std::string result;
   std::size_t done = 0;
   const std::vector<file_statement> statements = split_statements(text, known).statements;
   const std::vector<statement_reading> readings = read_dialects(text, statements, known);
   for (std::size_t at = 0; at < readings.size(); ++at) {
      const span where = statements[at].where;
      const std::string_view old = where.of(text);
      std::string fresh = rewrite(old, readings[at], where.begin);
      if (fresh != old) fresh = with_line_ends(std::move(fresh), old, of_file);
      result.append(text, done, where.begin - done).append(fresh);
      done = where.end;
   }
   return result.append(text, done);
}

std::string escaped(std::string_view text) {
   const std::string quoted = json_string(text);
   return quoted.substr(1, quoted.size() - 2);
}

std::string rewrite_body(std::string_view text, const std::vector<body_statement>& statements,
                         std::optional<dialect> known, const statement_rewriter& rewrite) {
   std::string result;
   std::size_t done = 0;
   for (const body_statement& statement : statements) {
      const std::string& old = statement.text;
      const std::string fresh = rewrite(old, read_dialect_of(statement, known), statement.places.offset_of(0));
      for (const text_change& change : text_changes(old, fresh)) {
         const std::uint32_t begin = statement.places.offset_of(static_cast<std::uint32_t>(change.old_begin));
         const std::uint32_t end = statement.places.offset_of(static_cast<std::uint32_t>(change.old_end));
         result.append(text, done, begin - done)
            .append(escaped(std::string_view(fresh).substr(change.new_begin, change.new_end - change.new_begin)));
         done = end;
      }
   }
   return result.append(text, done);
}

} // namespace

std::variant<std::string, input_problem> rewrite_statements(const input& file, std::optional<dialect> language,
                                                            const statement_rewriter& rewrite) {
   if (!is_json(file.path)) return rewrite_file(file.text, language, rewrite);
   const auto body = read_request_body(file.text);
   if (const auto* problem = std::get_if<body_problem>(&body))
      return input_problem{file.path, problem->words, problem->is_other_json};
   return rewrite_body(file.text, std::get<request_body>(body).statements, language, rewrite);
}

} // namespace zoql::tool
