// Parses the statements of a file and keeps their places.
#include "placed_statement.hpp"

#include "input.hpp"
#include "statement_dialects.hpp"
#include "statement_file.hpp"

#include <zoql/aqua/located_json.hpp>
#include <zoql/parse.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

std::string words_at(const source& file, std::uint32_t offset, std::string_view words) {
   const position where = file.at(offset);
   return fmt::format("{}:{}:{}: {}", file.name(), where.line, where.column, words);
}

/// `useQueryLabels`, as a boolean or, as many clients send it, as its word in a string.
bool says_query_labels(const aqua::located_json& body) {
   const aqua::located_json* const labels = body.member("useQueryLabels");
   return labels != nullptr && labels->text == "true";
}

placed_statements place_body(const source& file, std::optional<dialect> known) {
   placed_statements all;
   auto body = read_request_body(file.text());
   if (const auto* problem = std::get_if<body_problem>(&body)) {
      all.problems.push_back(words_at(file, problem->offset, problem->words));
      all.is_other_json = problem->is_other_json;
      return all;
   }
   auto& request = std::get<request_body>(body);
   all.use_query_labels = says_query_labels(request.json);
   for (body_statement& one : request.statements) {
      const statement_reading reading = read_dialect_of(one, known);
      if (!reading.problem.empty()) all.problems.push_back(words_at(file, one.places.offset_of(0), reading.problem));
      if (reading.problem.empty()) all.statements.emplace_back(std::move(one), reading.language);
   }
   return all;
}

} // namespace

placed_statement::placed_statement(std::string_view text, std::uint32_t begin, dialect language)
    : place_(begin), tree_(parse(text, language)) {}

placed_statement::placed_statement(body_statement statement, dialect language)
    : place_(std::move(statement)), tree_(parse(std::get<body_statement>(place_).text, language)) {}

deleted_marker placed_statement::deleted() const {
   const auto* const body = std::get_if<body_statement>(&place_);
   if (body == nullptr || body->deleted_column.empty()) return {};
   using enum catalogue::type;
   deleted_marker marker{body->deleted_column};
   if (body->deleted_format == "Boolean") marker.type = {boolean, catalogue::layer::documented};
   if (body->deleted_format == "Numeric") marker.type = {integer, catalogue::layer::documented};
   return marker;
}

check_options placed_statement::under(const check_options& rules) const {
   const auto* const body = std::get_if<body_statement>(&place_);
   return body == nullptr ? rules : body->under(rules);
}

span placed_statement::in_file(span where) const {
   if (const auto* const body = std::get_if<body_statement>(&place_)) return body->places.span_of(where);
   const std::uint32_t begin = std::get<std::uint32_t>(place_);
   return {where.begin + begin, where.end + begin};
}

placed_statements place_statements(const source& file, std::optional<dialect> known) {
   if (is_json(file.name())) return place_body(file, known);
   placed_statements all;
   const statement_file split = split_statements(file.text(), known);
   for (const span unknown : split.unknown_dialects)
      all.problems.push_back(words_at(file, unknown.begin, "no such dialect; it is zoql or zoqlexport"));
   const std::vector<statement_reading> readings = read_dialects(file.text(), split.statements, known);
   for (std::size_t at = 0; at < readings.size(); ++at) {
      const span where = split.statements[at].where;
      if (!readings[at].problem.empty()) all.problems.push_back(words_at(file, where.begin, readings[at].problem));
      if (readings[at].problem.empty())
         all.statements.emplace_back(where.of(file.text()), where.begin, readings[at].language);
   }
   return all;
}

} // namespace zoql::tool
