// Takes the trust from fixes that delete more than their own finding knows of: `in ('a' 'b')` with one value left out.
#pragma once

#include <zoql/diagnostic.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zoql::checking {

/// Whether an edit deletes a place that one of some findings, which are in text order, calls wrong: another than its
/// own.
[[nodiscard]] constexpr bool deletes_other_error(const std::vector<diagnostic>& findings, std::ptrdiff_t first,
                                                 const diagnostic& own, span deleted) noexcept {
   const auto begins_before = [](const diagnostic& finding, std::uint32_t place) {
      return finding.where.begin < place;
   };
   auto other = std::lower_bound(findings.begin() + first, findings.end(), deleted.begin, begins_before);
   for (; other != findings.end() && other->where.begin <= deleted.end; ++other) {
      const bool is_inside = other->where.begin < deleted.end ? other->where.end <= deleted.end : other->where.empty();
      if (is_inside && &*other != &own && other->level == severity::error) return true;
   }
   return false;
}

/// Makes unsafe, in findings that are sorted from `first` on, each fix that deletes where another error is: what stands
/// there has to be mended first.
constexpr void doubt_fixes(std::vector<diagnostic>& findings, std::ptrdiff_t first) noexcept {
   if (findings.size() - static_cast<std::size_t>(first) < 2) return;
   for (auto own = findings.begin() + first; own != findings.end(); ++own) {
      for (fix& one : own->fixes) {
         const bool is_doubtful = std::any_of(one.edits.begin(), one.edits.end(), [&](const edit& change) {
            return !change.where.empty() && deletes_other_error(findings, first, *own, change.where);
         });
         if (is_doubtful) one.trust = applicability::unsafe;
      }
   }
}

} // namespace zoql::checking
