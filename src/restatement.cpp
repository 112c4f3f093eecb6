// Reads statements, has them written anew, and keeps everything back until all of them are.
#include "restatement.hpp"
#include "standard_error.hpp"

#include "exit_code.hpp"
#include "input.hpp"
#include "more_findings.hpp"
#include "standard_output.hpp"
#include "statement_dialects.hpp"
#include "statement_file.hpp"

#include <zoql/parse.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace zoql::tool {

namespace {

class restating {
public:
   restating(const restate_options& options, const statement_restater& rewrite)
       : options_(options), rewrite_(rewrite), settings_(options.settings) {}

   [[nodiscard]] int run() {
      const found_paths found = find_paths(options_.paths);
      if (!settings_.read(found.paths, "<stdin>")) return could_not_run;
      for (const input_problem& problem : found.problems) say_unread(problem.path, problem.words);
      for (const std::string& path : found.paths) rewrite_file(path, found.is_named(path));
      if (status_ == clean) write_file_to_standard_output(output_);
      return status_;
   }

private:
   void rewrite_file(const std::string& path, bool is_named) {
      if (is_json(path)) {
         if (is_named) return say_unread(path, std::string(json_is_no_statement_file));
         return say_left_out(path, json_is_no_statement_file);
      }
      auto read = read_input(path, "<stdin>");
      if (const auto* problem = std::get_if<input_problem>(&read)) return say_unread(problem->path, problem->words);
      const input& file = std::get<input>(read);
      const source text(file.path, file.text);
      const settings& settings = settings_.of(file.path);
      rules_ = settings.rule_options();
      const std::optional<dialect> set = settings.known_language(file.path);
      const statement_file all = split_statements(file.text, set);
      for (const span unknown : all.unknown_dialects) fail(text, unknown, "no such dialect; it is zoql or zoqlexport");
      const std::vector<statement_reading> readings = read_dialects(file.text, all.statements, set);
      for (std::size_t at = 0; at < readings.size(); ++at)
         rewrite_statement(text, file.text, all.statements[at], readings[at]);
      for (const span comment : all.last_comments) output_ += fmt::format("{}\n", comment.of(file.text));
   }

   void rewrite_statement(const source& text, std::string_view file, const file_statement& statement,
                          const statement_reading& reading) {
      if (!reading.problem.empty()) return fail(text, statement.where, reading.problem);
      const restated result = rewrite_(parse(statement.where.of(file), reading.language), rules_);
      const std::size_t shown = std::min(result.problems.size(), usual_max_findings);
      for (std::size_t at = 0; at < shown; ++at) {
         const restate_problem& problem = result.problems[at];
         const auto begin = statement.where.begin;
         fail(text, {problem.where.begin + begin, problem.where.end + begin}, problem.words);
      }
      if (const std::size_t more = result.problems.size() - shown; more > 0)
         fail(text, statement.where, fmt::format("{} more problem{} in this statement", more, more == 1 ? "" : "s"));
      for (const span comment : statement.comments) output_ += fmt::format("{}\n", new_comment(file, comment));
      if (!result.remark.empty()) output_ += fmt::format("-- {}\n", result.remark);
      for (const std::string& fresh : result.statements) output_ += fresh + ";\n";
   }

   /// A `-- dialect:` line speaks of the statement that takes the old one's place.
   [[nodiscard]] std::string new_comment(std::string_view file, span comment) const {
      const bool speaks = options_.new_language.has_value() && read_dialect_comment(file, comment).has_value();
      if (!speaks) return std::string(comment.of(file));
      return fmt::format("-- dialect: {}", capabilities_of(*options_.new_language).name);
   }

   void fail(const source& text, span where, const std::string& words) {
      const position place = text.at(where.begin);
      say("{}:{}:{}: {}", text.name(), place.line, place.column, words);
      if (status_ == clean) status_ = findings;
   }

   void say_unread(const std::string& path, const std::string& words) {
      say_problem(path, words);
      status_ = could_not_run;
   }

   const restate_options& options_;
   const statement_restater& rewrite_;
   settings_finder settings_;
   /// Of the file that is being read.
   check_options rules_;
   std::string output_;
   int status_ = clean;
};

} // namespace

int restate(const restate_options& options, const statement_restater& rewrite) {
   return restating(options, rewrite).run();
}

} // namespace zoql::tool
