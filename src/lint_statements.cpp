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
#include <map>
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
      for (const span unknown : reader_.unknown_dialects())
         report_.problems.push_back(describe(report_, unknown.begin, "no such dialect; it is zoql or zoqlexport"));
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
      origins_.clear();
      suppressed_.clear();
      more_.clear();
   }

   /// What a finding belongs to.
   struct origin {
      /// What a baseline knows the statement by, where there is one.
      std::uint64_t hash = 0;
      /// Where the statement begins.
      std::uint32_t place = 0;
   };

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
         suppression_index suppressions(own);
         for (; at < outcome.findings_end; ++at)
            add(std::move(batch.findings()[at]), {outcome.hash, outcome.place}, suppressions);
         std::ranges::move(own, std::back_inserter(of_statements_));
      }
   }

   void add(diagnostic finding, origin of, suppression_index& suppressions) {
      if (const suppression* const reason = suppressions.use(finding.rule, finding.level))
         return suppress(std::move(finding), of, *reason);
      report_.findings.push_back(std::move(finding));
      origins_.push_back(of);
   }

   void suppress(diagnostic finding, origin of, const suppression& reason) {
      if (options_.max_findings != 0 && ++suppressed_[of.place] > options_.max_findings) {
         ++more_[of.place].suppressed;
      } else {
         report_.suppressed.push_back({std::move(finding), reason.reason});
      }
   }

   /// Looks at what speaks of the whole file, and at the comments themselves, when all findings are there.
   void finish() {
      if (!of_file_.empty() || options_.baseline != nullptr) leave_out();
      keep_gravest_of_each();
      const std::size_t first = report_.findings.size();
      check_dialects({report_.text, marks_, reader_.misspelled_dialects(), reader_.statement().comments},
                     options_.rules, report_.findings);
      if (options_.baseline != nullptr) leave_out_known_comments(first);
      keep_gravest_from(report_.findings, first, 0);
      for (const suppression& one : of_file_) check_comment(one);
      for (const suppression& one : of_statements_) check_comment(one);
      if (report_.findings.size() != first)
         std::stable_sort(report_.findings.begin(), report_.findings.end(), comes_before);
      for (auto& [place, more] : more_) {
         more.place = place;
         report_.more.push_back(more);
      }
   }

   /// Leaves out what is suppressed in the whole file, and what the baseline knows.
   void leave_out() {
      suppression_index suppressions(of_file_);
      std::vector<origin> kept;
      std::size_t place = 0;
      erase_findings(report_.findings, 0, [&](diagnostic& finding) {
         const origin here = origins_[place++];
         if (const suppression* const reason = suppressions.use(finding.rule, finding.level)) {
            suppress(std::move(finding), here, *reason);
            return true;
         }
         if (options_.baseline != nullptr && options_.baseline->knows(finding.rule, here.hash, report_.input.path))
            return true;
         kept.push_back(here);
         return false;
      });
      origins_ = std::move(kept);
      std::stable_sort(report_.suppressed.begin(), report_.suppressed.end(),
                       [](const suppressed_finding& one, const suppressed_finding& other) {
                          return comes_before(one.finding, other.finding);
                       });
   }

   void keep_gravest_of_each() {
      if (options_.max_findings == 0 || report_.findings.size() <= options_.max_findings) return;
      std::vector<diagnostic> kept;
      for (std::size_t at = 0; at < report_.findings.size();) {
         const std::size_t first = kept.size();
         const std::uint32_t place = origins_[at].place;
         for (; at < report_.findings.size() && origins_[at].place == place; ++at)
            kept.push_back(std::move(report_.findings[at]));
         keep_gravest_from(kept, first, place);
      }
      report_.findings = std::move(kept);
   }

   void keep_gravest_from(std::vector<diagnostic>& findings, std::size_t first, std::uint32_t place) {
      const more_findings more = keep_gravest(findings, first, options_.max_findings);
      if (more.unsuppressed() > 0) more_[place].add(more);
   }

   void check_comment(const suppression& one) {
      const std::size_t first = report_.findings.size();
      check_suppressions(text_, {&one, 1}, options_.rules, report_.findings);
      if (options_.baseline != nullptr) leave_out_known_comments(first);
      keep_gravest_from(report_.findings, first, one.comment.begin);
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
   /// By the places of the findings.
   std::vector<origin> origins_;
   /// How many findings are suppressed in a statement, and what is not shown of it, by where it begins.
   std::map<std::uint32_t, std::size_t> suppressed_;
   std::map<std::uint32_t, more_findings> more_;
};

} // namespace

void lint_statements(file_report& report, const lint_options& options) { statements_linter(report, options).lint(); }

} // namespace zoql::tool
