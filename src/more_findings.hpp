// Findings of a statement beyond those that are shown: how many, and how bad.
#pragma once

#include <zoql/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zoql::tool {

/// What is shown of a statement unless somebody says otherwise.
inline constexpr std::size_t usual_max_findings = 100;

struct more_findings {
   /// Where the statement begins.
   std::uint32_t place = 0;
   std::size_t errors = 0;
   std::size_t warnings = 0;
   std::size_t infos = 0;
   /// Those that a comment suppresses.
   std::size_t suppressed = 0;

   [[nodiscard]] std::size_t unsuppressed() const noexcept { return errors + warnings + infos; }
   /// The gravest there is; an info where all are suppressed.
   [[nodiscard]] severity level() const noexcept {
      return errors > 0 ? severity::error : warnings > 0 ? severity::warning : severity::info;
   }
   void add(const more_findings& others) noexcept {
      errors += others.errors;
      warnings += others.warnings;
      infos += others.infos;
      suppressed += others.suppressed;
   }
   void count(severity one) noexcept {
      ++(one == severity::error ? errors : one == severity::warning ? warnings : infos);
   }
};

/// Keeps the gravest `most` of the findings from `first` on, which are of one statement, in their order, and counts the
/// others; 0 keeps all.
[[nodiscard]] more_findings keep_gravest(std::vector<diagnostic>& findings, std::size_t first, std::size_t most);

} // namespace zoql::tool
