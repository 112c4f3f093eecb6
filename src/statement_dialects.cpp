// Asks the statements of a file what they have that only one dialect has, where nobody says which it is.
#include "statement_dialects.hpp"

#include <zoql/check_guessed.hpp>

#include <fmt/format.h>

namespace zoql::tool {

namespace {

/// What is wrong with a statement that has constructs of both dialects; empty where it has not.
std::string problem_of(const dialect_marks& marks) {
   if (!marks.both()) return {};
   const about& rule = rules::mixed_dialects::about;
   std::vector<diagnostic> found;
   report report(found, rule, severity::error);
   rules::mixed_dialects::say(marks, 0, report);
   return fmt::format("{}; {}", to_string(found.front().words), to_string(found.front().help));
}

statement_reading reading_of(const dialect_sources& sources) {
   const bool guessed = is_guessed(sources);
   return {resolve(sources), guessed, guessed ? problem_of(sources.marks) : std::string()};
}

} // namespace

std::vector<statement_reading> read_dialects(std::string_view text, const std::vector<file_statement>& statements,
                                             std::optional<dialect> set, dialect usual) {
   parser parser;
   dialect_marks all;
   std::vector<dialect_sources> said;
   for (const file_statement& one : statements) {
      dialect_sources& sources = said.emplace_back(dialect_sources{one.language, set, {}, std::nullopt, usual});
      if (!is_guessed(sources)) continue;
      sources.marks = find_marks(one.where.of(text), parser);
      if (!sources.marks.both()) all.add(sources.marks, one.where.begin);
   }
   std::vector<statement_reading> readings;
   for (dialect_sources& sources : said) {
      sources.file = all.only();
      readings.push_back(reading_of(sources));
   }
   return readings;
}

dialect_sources sources_of(const body_statement& statement, std::optional<dialect> set) {
   return {statement.language, set, {}, std::nullopt, dialect::zoqlexport};
}

statement_reading read_dialect_of(const body_statement& statement, std::optional<dialect> set) {
   dialect_sources sources = sources_of(statement, set);
   parser parser;
   if (is_guessed(sources)) sources.marks = find_marks(statement.text, parser);
   return reading_of(sources);
}

} // namespace zoql::tool
