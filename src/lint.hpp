// Checks whole files: every statement in them, with findings that point into the file.
#pragma once

#include "input.hpp"
#include "more_findings.hpp"

#include <zoql/check.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tool {

class baseline;

struct lint_options {
   /// The dialect of statements that do not say theirs; without one it is guessed from what a file uses.
   std::optional<dialect> language;
   check_options rules;
   /// What is set for the rules about requests, in the order of `aqua::rule_abouts`; none: each has its own word.
   std::vector<check_options::choice> request_choices = {};
   /// Findings it knows are left out; nullptr: none are known.
   tool::baseline* baseline = nullptr;
   /// How many threads may check; 0: as many as there are processors.
   std::size_t jobs = 1;
   /// How many findings of one statement are shown; 0: all.
   std::size_t max_findings = 0;
};

/// A finding that a person has answered, and the answer.
struct suppressed_finding {
   diagnostic finding;
   std::string_view reason;
};

/// How many statements of which nobody says the dialect were read in each because of what stands in their file.
struct guess_counts {
   std::size_t zoql = 0;
   std::size_t zoqlexport = 0;

   void add(dialect language) noexcept { ++(language == dialect::zoql ? zoql : zoqlexport); }
   void add(const guess_counts& others) noexcept {
      zoql += others.zoql;
      zoqlexport += others.zoqlexport;
   }
};

/// What was found in one file. It stays where it is made: findings view its texts, and their spans count in the file.
struct file_report {
   tool::input input;
   source text;
   std::size_t statements = 0;
   guess_counts guessed = {};
   std::vector<diagnostic> findings;
   /// Findings that count for nothing; some formats show them.
   std::vector<suppressed_finding> suppressed;
   /// How many findings there are beside those above, by statement: they count, and are not shown one by one.
   std::vector<more_findings> more;
   /// Why the file, or parts of it, could not be checked; none when it could.
   std::vector<std::string> problems;
   /// It is a JSON file, but no request body.
   bool is_other_json = false;
   /// Texts that findings view and that do not stand in the file as such: decoded statements, escaped edits, words.
   std::deque<std::string> texts;

   explicit file_report(tool::input file) : input(std::move(file)), text(input.path, input.text) {}
   file_report(const file_report&) = delete;
   file_report& operator=(const file_report&) = delete;
};

/// A place in the report's text, and words about it.
[[nodiscard]] std::string describe(const file_report& report, std::uint32_t offset, std::string_view words);

/// Leaves out the findings from `first` on that `leave_out` says yes to; it may move from them.
template<typename Predicate>
void erase_findings(std::vector<diagnostic>& findings, std::size_t first, Predicate leave_out) {
   std::size_t kept = first;
   for (std::size_t at = first; at < findings.size(); ++at) {
      if (leave_out(findings[at])) continue;
      if (kept != at) findings[kept] = std::move(findings[at]);
      ++kept;
   }
   findings.resize(kept);
}

/// Checks the statements of a `.zoql` file or, by its name, of a request body.
void lint(file_report& report, const lint_options& options);

} // namespace zoql::tool
