// Checks the statements of a file in batches, side by side where there are several jobs, and puts together what is
// said.
#include "lint_statements.hpp"

#include "baseline.hpp"
#include "dialect_rules.hpp"
#include "statement_batch.hpp"
#include "suppression_rules.hpp"
#include "turns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

/// Below, starting a thread takes longer than what it would do.
constexpr std::size_t bytes_worth_jobs = std::size_t{256} << 10;

class statements_linter {
public:
   statements_linter(file_report& report, const lint_options& options)
       : report_(report), text_(report.input.text), options_(options), reader_(text_, options.language) {}

   void lint() {
      check_all();
      // A file is of one dialect: what tells nothing itself is read again as what the rest of the file is.
      const std::optional<dialect> file = marks_.only();
      if (has_unmarked_ && file.has_value() && *file != dialect::zoql) {
         forget();
         file_ = file;
         check_all();
      }
      for (suppression& one : read_suppressions(text_, reader_.statement().comments)) {
         (one.whole_file ? of_file_ : of_statements_).push_back(std::move(one));
      }
      finish();
      for (const span unknown : reader_.unknown_dialects()) {
         report_.problem = describe(report_, unknown.begin, "no such dialect; it is zoql or zoqlexport");
      }
   }

private:
   class worker {
   public:
      explicit worker(statements_linter& linter)
          : linter_(&linter), batch_(linter.text_, linter.options_, linter.file_) {}
      bool take() { return batch_.take(linter_->reader_); }
      void work() { batch_.check(); }
      void hand_over() { linter_->add(batch_); }

   private:
      statements_linter* linter_;
      statement_batch batch_;
   };

   void check_all() {
      std::vector<worker> workers;
      const std::size_t jobs = text_.size() < bytes_worth_jobs ? 1 : threads_for(options_.jobs);
      for (std::size_t at = 0; at < jobs; ++at) workers.emplace_back(*this);
      turns<worker>().run(workers);
   }

   void forget() {
      reader_ = statement_reader(text_, marks_.only());
      report_.statements = 0;
      report_.guessed = {};
      report_.findings.clear();
      report_.suppressed.clear();
      of_file_.clear();
      of_statements_.clear();
      hashes_.clear();
   }

   void add(statement_batch& batch) {
      report_.statements += batch.size();
      report_.guessed.add(batch.guessed());
      marks_.add(batch.marks(), 0);
      has_unmarked_ |= batch.has_unmarked();
      std::size_t at = 0;
      for (statement_batch::outcome& outcome : batch.outcomes()) {
         std::vector<suppression>& own = outcome.suppressions;
         const auto of_file =
            std::stable_partition(own.begin(), own.end(), [](const suppression& one) { return !one.whole_file; });
         std::move(of_file, own.end(), std::back_inserter(of_file_));
         own.erase(of_file, own.end());
         for (; at < outcome.findings_end; ++at) add(std::move(batch.findings()[at]), outcome);
         std::ranges::move(own, std::back_inserter(of_statements_));
      }
   }

   void add(diagnostic finding, statement_batch::outcome& statement) {
      if (const suppression* const reason = use_suppression(statement.suppressions, finding.rule, finding.level))
         return suppress(std::move(finding), *reason);
      report_.findings.push_back(std::move(finding));
      if (options_.baseline != nullptr) hashes_.push_back(statement.hash);
   }

   void suppress(diagnostic finding, const suppression& reason) {
      report_.suppressed.push_back({std::move(finding), std::string(reason.reason)});
   }

   /// Looks at what speaks of the whole file, and at the comments themselves, when all findings are there.
   void finish() {
      if (!of_file_.empty() || options_.baseline != nullptr) leave_out();
      const std::size_t first = report_.findings.size();
      check_dialects({report_.text, marks_, reader_.misspelled_dialects(), reader_.statement().comments},
                     options_.rules, report_.findings);
      check_suppressions(text_, of_file_, options_.rules, report_.findings);
      check_suppressions(text_, of_statements_, options_.rules, report_.findings);
      if (report_.findings.size() == first) return;
      if (options_.baseline != nullptr) leave_out_known_comments(first);
      std::stable_sort(report_.findings.begin(), report_.findings.end(), comes_before);
   }

   /// Leaves out what is suppressed in the whole file, and what the baseline knows.
   void leave_out() {
      std::size_t place = 0;
      erase_findings(report_.findings, 0, [&](diagnostic& finding) {
         const std::size_t here = place++;
         if (const suppression* const reason = use_suppression(of_file_, finding.rule, finding.level)) {
            suppress(std::move(finding), *reason);
            return true;
         }
         return options_.baseline != nullptr &&
                options_.baseline->knows(finding.rule, hashes_[here], report_.input.path);
      });
      std::stable_sort(report_.suppressed.begin(), report_.suppressed.end(),
                       [](const suppressed_finding& one, const suppressed_finding& other) {
                          return comes_before(one.finding, other.finding);
                       });
   }

   void leave_out_known_comments(std::size_t first) {
      erase_findings(report_.findings, first, [this](const diagnostic& finding) {
         const std::uint64_t comment = statement_hash(finding.where.of(text_));
         return options_.baseline->knows(finding.rule, comment, report_.input.path);
      });
   }

   file_report& report_;
   std::string_view text_;
   const lint_options& options_;
   statement_reader reader_;
   /// What the other statements of the file tell of the dialect of those that tell nothing.
   std::optional<dialect> file_;
   dialect_marks marks_;
   bool has_unmarked_ = false;
   std::vector<suppression> of_file_;
   std::vector<suppression> of_statements_;
   /// The statement of each finding, for a baseline.
   std::vector<std::uint64_t> hashes_;
};

} // namespace

void lint_statements(file_report& report, const lint_options& options) { statements_linter(report, options).lint(); }

} // namespace zoql::tool
