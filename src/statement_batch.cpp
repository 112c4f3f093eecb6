// Takes and checks batches of statements.
#include "statement_batch.hpp"

#include "baseline.hpp"

#include <span>
#include <utility>

namespace zoql::tool {

namespace {

/// Fits into the nearer caches together with what is made of it.
constexpr std::size_t batch_bytes = std::size_t{64} << 10;

} // namespace

bool statement_batch::take(statement_reader& reader) {
   statements_.clear();
   comments_.clear();
   for (std::size_t bytes = 0; bytes < batch_bytes && reader.next();) {
      const file_statement& statement = reader.statement();
      comments_.insert(comments_.end(), statement.comments.begin(), statement.comments.end());
      statements_.push_back({statement.where, statement.language, comments_.size()});
      bytes += statement.where.size();
   }
   return !statements_.empty();
}

void statement_batch::check() {
   findings_.clear();
   outcomes_.clear();
   marks_ = {};
   guessed_ = {};
   has_unmarked_ = false;
   std::size_t comment = 0;
   for (const entry& statement : statements_) {
      const std::size_t before = findings_.size();
      const ast::statement& tree = checker_.check(
         statement.where.of(text_), {statement.language, options_.language, {}, file_}, dialect_setting::dialect,
         options_.rules, findings_,
         [begin = statement.where.begin](span where) {
            return span{where.begin + begin, where.end + begin};
         },
         [](std::string_view text) { return text; });
      take_marks(statement, tree.language);
      const std::size_t count = statement.comments_end - std::exchange(comment, statement.comments_end);
      auto suppressions = read_suppressions(text_, std::span(comments_).subspan(comment - count, count));
      if (findings_.size() == before && suppressions.empty()) continue;
      const bool is_known_by_hash = options_.baseline != nullptr && findings_.size() != before;
      outcomes_.push_back({statement.where.begin, findings_.size(), is_known_by_hash ? statement_hash(tree) : 0,
                           std::move(suppressions)});
   }
}

void statement_batch::take_marks(const entry& statement, dialect read_as) {
   if (!is_guessed({statement.language, options_.language, {}, {}})) return;
   const dialect_marks& marks = checker_.marks();
   if (marks.both()) return;
   marks_.add(marks, statement.where.begin);
   const bool is_told = marks.only().has_value() || file_.has_value();
   has_unmarked_ |= !is_told;
   if (is_told) guessed_.add(read_as);
}

} // namespace zoql::tool
