// Checks the statements of a file one by one with one warm parser.
#include "lint.hpp"

#include "baseline.hpp"
#include "lint_request.hpp"
#include "request_body.hpp"
#include "statement_file.hpp"
#include "suppression.hpp"
#include "suppression_rules.hpp"

#include <zoql/guess_dialect.hpp>
#include <zoql/parse.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

/// Adds what the rules say of one text after another to the report of their file.
class linter {
public:
   linter(file_report& report, const lint_options& options) : report_(report), options_(options) {}

   void lint_statements() {
      const statement_file file = split_statements(report_.input.text, options_.language);
      for (const span unknown : file.unknown_dialects) {
         report_.problem = describe(unknown.begin, "no such dialect; it is zoql or zoqlexport");
      }
      suppressions suppressions(report_.input.text, file);
      for (std::size_t at = 0; at < file.statements.size(); ++at) lint_statement(file, at, suppressions);
      lint_suppressions(suppressions);
   }

   void lint_body() {
      auto body = read_request_body(report_.input.text);
      if (const auto* problem = std::get_if<body_problem>(&body)) {
         report_.problem = problem->is_other_json ? problem->words : describe(problem->offset, problem->words);
         report_.is_other_json = problem->is_other_json;
         return;
      }
      auto& [statements, is_request, json] = std::get<request_body>(body);
      if (is_request) lint_around_statements(std::move(json));
      for (body_statement& statement : statements) {
         const std::string& text = report_.texts.emplace_back(std::move(statement.text));
         const std::size_t first = report_.findings.size();
         check_options rules = options_.rules;
         if (statement.api_version) rules.api_version = *statement.api_version;
         const ast::statement& tree = check_text(
            text, statement.language, rules, [&](span where) { return statement.places.span_of(where); },
            [this](std::string_view edit) { return escaped(edit); });
         leave_out_known(first, tree);
      }
      if (!is_request) return;
      std::stable_sort(report_.findings.begin(), report_.findings.end(), checking::comes_before);
      may_be_empty_ = true;
   }

   /// A request may have no statements; another file without any was given by mistake.
   void finish() {
      const bool is_empty = report_.problem.empty() && report_.statements == 0;
      if (is_empty && !may_be_empty_) report_.problem = "no statement in this file";
   }

private:
   void lint_around_statements(aqua::located_json body) {
      lint_request(report_, std::move(body), options_);
      if (options_.baseline == nullptr) return;
      erase_findings(0, [this](const diagnostic& finding) {
         const std::uint64_t place = statement_hash(finding.where.of(report_.input.text));
         return options_.baseline->knows(finding.rule, place, report_.input.path);
      });
   }

   void lint_statement(const statement_file& file, std::size_t at, suppressions& suppressions) {
      const file_statement& statement = file.statements[at];
      const auto begin = statement.where.begin;
      const std::size_t first = report_.findings.size();
      const ast::statement& tree = check_text(
         statement.where.of(report_.input.text), statement.language, options_.rules,
         [begin](span where) {
            return span{where.begin + begin, where.end + begin};
         },
         [](std::string_view text) { return text; });
      erase_findings(first, [&](diagnostic& finding) {
         const suppression* const reason = suppressions.use(at, finding.rule, finding.level);
         if (reason == nullptr) return false;
         report_.suppressed.push_back({std::move(finding), std::string(reason->reason)});
         return true;
      });
      leave_out_known(first, tree);
   }

   void lint_suppressions(const suppressions& suppressions) {
      const std::size_t first = report_.findings.size();
      check_suppressions(report_.input.text, suppressions, options_.rules, report_.findings);
      if (options_.baseline != nullptr) {
         erase_findings(first, [this](const diagnostic& finding) {
            const std::uint64_t comment = statement_hash(finding.where.of(report_.input.text));
            return options_.baseline->knows(finding.rule, comment, report_.input.path);
         });
      }
      std::stable_sort(report_.findings.begin(), report_.findings.end(), checking::comes_before);
   }

   /// Leaves out what the baseline knows of the statement checked last.
   void leave_out_known(std::size_t first, const ast::statement& tree) {
      if (options_.baseline == nullptr || first == report_.findings.size()) return;
      const std::uint64_t statement = statement_hash(tree);
      erase_findings(first, [&](const diagnostic& finding) {
         return options_.baseline->knows(finding.rule, statement, report_.input.path);
      });
   }

   template<typename Predicate>
   void erase_findings(std::size_t first, Predicate leave_out) {
      std::size_t kept = first;
      for (std::size_t at = first; at < report_.findings.size(); ++at) {
         if (leave_out(report_.findings[at])) continue;
         if (kept != at) report_.findings[kept] = std::move(report_.findings[at]);
         ++kept;
      }
      report_.findings.resize(kept);
   }

   /// Checks a text and moves what is found to where it stands in the file.
   template<typename Place, typename Write>
   const ast::statement& check_text(std::string_view text, std::optional<dialect> language, const check_options& rules,
                                    Place place, Write write) {
      ++report_.statements;
      const std::size_t before = report_.findings.size();
      const ast::statement& tree = parse_text(text, language.has_value() ? language : options_.language);
      check(tree, report_.findings, rules);
      for (std::size_t at = before; at < report_.findings.size(); ++at) {
         diagnostic& finding = report_.findings[at];
         finding.where = place(finding.where);
         for (note& note : finding.notes) note.where = place(note.where);
         for (fix& fix : finding.fixes) {
            for (edit& edit : fix.edits) edit = {place(edit.where), write(edit.text)};
         }
      }
      return tree;
   }

   const ast::statement& parse_text(std::string_view text, std::optional<dialect> language) {
      const ast::statement& tree = parser_.parse(text, language.value_or(dialect::zoql));
      if (language.has_value()) return tree;
      const dialect guess = guess_dialect(tree).value_or(dialect::zoql);
      return guess == dialect::zoql ? tree : parser_.parse(text, guess);
   }

   /// An edit's text as it is written inside a JSON string.
   std::string_view escaped(std::string_view text) {
      const std::string quoted = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
      return report_.texts.emplace_back(quoted.substr(1, quoted.size() - 2));
   }

   std::string describe(std::uint32_t offset, std::string_view words) const {
      const position where = report_.text.at(offset);
      return std::to_string(where.line) + ":" + std::to_string(where.column) + ": " + std::string(words);
   }

   file_report& report_;
   const lint_options& options_;
   parser parser_;
   bool may_be_empty_ = false;
};

} // namespace

void lint(file_report& report, const lint_options& options) {
   linter linter(report, options);
   if (is_json(report.input.path)) {
      linter.lint_body();
   } else {
      linter.lint_statements();
   }
   linter.finish();
}

} // namespace zoql::tool
