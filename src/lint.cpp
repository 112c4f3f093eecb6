// Checks a file as what it is by its name; the statements of request bodies one by one.
#include "lint.hpp"

#include "baseline.hpp"
#include "json_text.hpp"
#include "lint_request.hpp"
#include "lint_statements.hpp"
#include "request_body.hpp"
#include "statement_checker.hpp"
#include "statement_dialects.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

/// Adds what the rules say of the statements of a request body to its report.
class linter {
public:
   linter(file_report& report, const lint_options& options) : report_(report), options_(options) {}

   /// Whether it is a request, which may have no statements; other JSON without any was given by mistake.
   [[nodiscard]] bool lint_body() {
      auto body = read_request_body(report_.input.text);
      if (const auto* problem = std::get_if<body_problem>(&body)) {
         report_.problems.push_back(problem->is_other_json ? problem->words
                                                           : describe(report_, problem->offset, problem->words));
         report_.is_other_json = problem->is_other_json;
         return false;
      }
      auto& [statements, is_request, form, json] = std::get<request_body>(body);
      if (is_request) {
         lint_around_statements(std::move(json), form);
         keep_gravest_from(0, 0);
      }
      for (body_statement& statement : statements) {
         const std::string& text = report_.texts.emplace_back(std::move(statement.text));
         const std::size_t first = report_.findings.size();
         ++report_.statements;
         const dialect_sources said = sources_of(statement, options_.language);
         const ast::statement& tree = checker_.check(
            text, said, dialect_setting::type, statement.under(options_.rules), report_.findings,
            [&](span where) { return statement.places.span_of(where); },
            [this](std::string_view edit) { return escaped(edit); });
         if (is_guessed(said) && checker_.marks().only().has_value()) report_.guessed.add(tree.language);
         leave_out_known(first, tree);
         keep_gravest_from(first, statement.places.offset_of(0));
      }
      if (is_request) std::stable_sort(report_.findings.begin(), report_.findings.end(), comes_before);
      return is_request;
   }

private:
   void lint_around_statements(aqua::located_json body, channel form) {
      lint_request(report_, std::move(body), form, options_);
      if (options_.baseline == nullptr) return;
      erase_findings(report_.findings, 0, [this](const diagnostic& finding) {
         const std::uint64_t place = statement_hash(finding.where.of(report_.input.text));
         return options_.baseline->knows(finding.rule, place, report_.input.path);
      });
   }

   /// Leaves out what the baseline knows of the statement checked last.
   void leave_out_known(std::size_t first, const ast::statement& tree) {
      if (options_.baseline == nullptr || first == report_.findings.size()) return;
      const std::uint64_t statement = statement_hash(tree);
      erase_findings(report_.findings, first, [&](const diagnostic& finding) {
         return options_.baseline->knows(finding.rule, statement, report_.input.path);
      });
   }

   void keep_gravest_from(std::size_t first, std::uint32_t place) {
      more_findings more = keep_gravest(report_.findings, first, options_.max_findings);
      if (more.unsuppressed() == 0) return;
      more.place = place;
      report_.more.push_back(more);
   }

   /// An edit's text as it is written inside a JSON string.
   std::string_view escaped(std::string_view text) {
      const std::string quoted = json_string(text);
      return report_.texts.emplace_back(quoted.substr(1, quoted.size() - 2));
   }

   file_report& report_;
   const lint_options& options_;
   statement_checker checker_;
};

} // namespace

std::string describe(const file_report& report, std::uint32_t offset, std::string_view words) {
   const position where = report.text.at(offset);
   return std::to_string(where.line) + ":" + std::to_string(where.column) + ": " + std::string(words);
}

void lint(file_report& report, const lint_options& options) {
   if (!is_json(report.input.path)) return lint_statements(report, options);
   const bool is_request = linter(report, options).lint_body();
   if (!is_request && report.problems.empty() && report.statements == 0)
      report.problems.emplace_back("no statement in this file");
}

} // namespace zoql::tool
