// What `partition` is asked for and what it finds.
#pragma once

#include <zoql/normalise/disjunction.hpp>
#include <zoql/owned_statement.hpp>

#include <cstdint>
#include <vector>

namespace zoql {

struct partition_options {
   /// The most conditions the normal form of the whole may have.
   std::uint64_t condition_limit = 20'000;
   /// Limits of one statement; 0: those of the dialect.
   std::uint64_t conditions_per_statement = 0;
   std::uint64_t characters_per_statement = 0;
};

/// What `partition` found.
struct partition_result {
   enum class outcome : std::uint8_t {
      /// `statements` together find the rows of the whole.
      parts,
      matches_nothing,
      /// About `conditions` conditions, more than the limit.
      too_large,
      /// `obstacle` says why the statement cannot be split, and where in the statement that was given.
      impossible,
   };
   outcome result = outcome::impossible;
   std::vector<owned_statement> statements;
   /// Whether a row may be found by more than one of them.
   bool rows_may_repeat = false;
   /// Whether no smaller number of such statements is possible with these alternatives, and not only none was found.
   bool is_fewest = true;
   std::uint64_t conditions = 0;
   normalising::obstacle obstacle;

   [[nodiscard]] explicit operator bool() const noexcept { return result == outcome::parts; }
};

} // namespace zoql
