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
      /// Where its findings end; they begin where those of the outcome before end.
      std::size_t findings_end = 0;
      /// What a baseline knows it by, where there is one.
      std::uint64_t hash = 0;
      std::vector<suppression> suppressions;
   };

   statement_batch(std::string_view text, const lint_options& options)
       : text_(text), options_(options), checker_(options.language) {}

   /// Takes statements until they are as long as a batch should be; false when there is none.
   [[nodiscard]] bool take(statement_reader& reader);

   void check();

   [[nodiscard]] std::size_t size() const noexcept { return statements_.size(); }
   [[nodiscard]] std::vector<outcome>& outcomes() noexcept { return outcomes_; }
   [[nodiscard]] std::vector<diagnostic>& findings() noexcept { return findings_; }

private:
   struct entry {
      span where;
      std::optional<dialect> language;
      /// Where its comments end; they begin where those of the statement before end.
      std::size_t comments_end = 0;
   };

   std::string_view text_;
   const lint_options& options_;
   statement_checker checker_;
   std::vector<entry> statements_;
   std::vector<span> comments_;
   std::vector<outcome> outcomes_;
   std::vector<diagnostic> findings_;
};

} // namespace zoql::tool
