// Counts what is delivered.
#include "delivery.hpp"

#include "exit_code.hpp"
#include "standard_error.hpp"

#include <algorithm>

namespace zoql::tool {

delivery::delivery(const results_options& options) : results_(options) { results_.begin(); }

void delivery::add(const file_report& report, threshold fail_on) {
   for (const std::string& words : report.problems) problem(report.input.path, words);
   reaches_threshold_ |= std::ranges::any_of(
      report.findings, [=](const diagnostic& finding) { return fail_on.reached_by(finding.level); });
   reaches_threshold_ |= std::ranges::any_of(report.more, [=](const more_findings& more) {
      return more.unsuppressed() > 0 && fail_on.reached_by(more.level());
   });
   sum_.count(report);
   if (report.problems.empty() || report.statements > 0) results_.add(report);
}

void delivery::problem(const std::string& path, const std::string& words) {
   say(path, words);
   ++sum_.problems;
   results_.problem(path, words);
}

void delivery::end() {
   for (const input_problem& problem : results_.end(sum_)) say(problem.path, problem.words);
}

int delivery::exit_code() const noexcept {
   if (failed_) return could_not_run;
   return reaches_threshold_ ? findings : clean;
}

void delivery::say(const std::string& path, const std::string& words) {
   failed_ = true;
   say_problem(path, words);
}

} // namespace zoql::tool
