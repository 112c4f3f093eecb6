// Statements of a file that are checked in one go, and what came out of it.
#pragma once

#include "lint.hpp"
#include "statement_checker.hpp"
#include "statement_file.hpp"
#include "suppression.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// Its memory is used again for one batch after another; a statement in which nothing is found leaves nothing behind.
class statement_batch {
public:
   /// A statement that has findings or comments that suppress.
   struct outcome {
      /// Where it begins in the text.
      std::uint32_t place = 0;
      /// Where its findings end; they begin where those of the outcome before end.
      std::size_t findings_end = 0;
      /// What a baseline knows it by, where there is one.
      std::uint64_t hash = 0;
      std::vector<suppression> suppressions;
   };

   /// `file` is the dialect that the statements of the file speak for, where that is known.
   statement_batch(std::string_view text, const lint_options& options, std::optional<dialect> file)
       : text_(text), options_(options), file_(file) {}

   /// Takes statements until they are as long as a batch should be; false when there is none.
   [[nodiscard]] bool take(statement_reader& reader);

   void check();

   [[nodiscard]] std::size_t size() const noexcept { return statements_.size(); }
   [[nodiscard]] std::vector<outcome>& outcomes() noexcept { return outcomes_; }
   [[nodiscard]] std::vector<diagnostic>& findings() noexcept { return findings_; }

   /// What stands in those statements of which nobody says the dialect, but for those that neither dialect takes.
   [[nodiscard]] const dialect_marks& marks() const noexcept { return marks_; }
   [[nodiscard]] const guess_counts& guessed() const noexcept { return guessed_; }
   /// Whether some of them tell nothing.
   [[nodiscard]] bool has_unmarked() const noexcept { return has_unmarked_; }

private:
   struct entry {
      span where;
      std::optional<dialect> language;
      /// Where its comments end; they begin where those of the statement before end.
      std::size_t comments_end = 0;
   };

   void take_marks(const entry& statement, dialect read_as);

   std::string_view text_;
   const lint_options& options_;
   std::optional<dialect> file_;
   statement_checker checker_;
   dialect_marks marks_;
   guess_counts guessed_;
   bool has_unmarked_ = false;
   std::vector<entry> statements_;
   std::vector<span> comments_;
   std::vector<outcome> outcomes_;
   std::vector<diagnostic> findings_;
};

} // namespace zoql::tool
