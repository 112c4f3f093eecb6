// Lints files under two catalogues and keeps what the second one alone makes of them.
#include "impact.hpp"

#include "exit_code.hpp"
#include "input.hpp"
#include "lint.hpp"
#include "results.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

namespace zoql::tool {

namespace {

/// The settings of a command line that names this snapshot and no other.
settings_arguments with_snapshot(settings_arguments arguments, const std::string& snapshot) {
   arguments.catalogues = {snapshot};
   arguments.look_names_up = true;
   return arguments;
}

/// What makes two findings the same, though remedies and notes may differ: rule, place, how loud, and the words.
using identity = std::tuple<std::string_view, std::uint32_t, std::uint32_t, severity, std::string>;

identity identity_of(const diagnostic& finding) {
   return {finding.rule, finding.where.begin, finding.where.end, finding.level, to_string(finding.words)};
}

/// Leaves out of `after` what `before` says as well.
void keep_fresh(const file_report& before, file_report& after) {
   std::multiset<identity> known;
   for (const diagnostic& finding : before.findings) known.insert(identity_of(finding));
   std::erase_if(after.findings, [&](const diagnostic& finding) {
      const auto same = known.find(identity_of(finding));
      if (same == known.end()) return false;
      known.erase(same);
      return true;
   });
}

class impact_run {
public:
   explicit impact_run(const impact_options& options)
       : options_(options), before_(with_snapshot(options.settings, options.before)),
         after_(with_snapshot(options.settings, options.after)) {}

   [[nodiscard]] int run() {
      const found_paths found = find_paths(options_.paths);
      if (!before_.read(found.paths, "<stdin>") || !after_.read(found.paths, "<stdin>")) return could_not_run;
      results_.emplace(options_.results.under(after_.of(found.paths.empty() ? "" : found.paths.front())));
      results_->begin();
      for (const input_problem& problem : found.problems) say_problem(problem.path, problem.words);
      for (const std::string& path : found.paths) compare(path);
      for (const input_problem& problem : results_->end(sum_)) say(problem.path, problem.words);
      if (failed_) return could_not_run;
      return reaches_threshold_ ? findings : clean;
   }

private:
   void compare(const std::string& path) {
      const auto read = read_input(path, "<stdin>");
      if (const auto* problem = std::get_if<input_problem>(&read)) return say_problem(problem->path, problem->words);
      file_report before(std::get<input>(read));
      file_report after(std::get<input>(read));
      lint_under(before_.of(path), before);
      const settings& settings = after_.of(path);
      lint_under(settings, after);
      keep_fresh(before, after);
      if (!after.is_other_json) deliver(after, read_threshold(settings.fail_on.value));
   }

   static void lint_under(const settings& settings, file_report& report) {
      lint(report, {settings.language.value, settings.rule_options(), settings.request_choices()});
   }

   void deliver(const file_report& report, threshold fail_on) {
      if (!report.problem.empty()) say_problem(report.input.path, report.problem);
      for (const diagnostic& finding : report.findings) {
         if (fail_on.reached_by(finding.level)) reaches_threshold_ = true;
      }
      sum_.count(report);
      if (report.problem.empty() || report.statements > 0) results_->add(report);
   }

   void say_problem(const std::string& path, const std::string& words) {
      say(path, words);
      results_->problem(path, words);
   }

   void say(const std::string& path, const std::string& words) {
      failed_ = true;
      fmt::print(stderr, "zoql: {}: {}\n", path, words);
   }

   const impact_options& options_;
   settings_finder before_;
   settings_finder after_;
   std::optional<results> results_;
   totals sum_;
   bool reaches_threshold_ = false;
   bool failed_ = false;
};

} // namespace

int report_impact(const impact_options& options) { return impact_run(options).run(); }

} // namespace zoql::tool
