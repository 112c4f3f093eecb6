// Chooses which findings are shown.
#include "more_findings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zoql::tool {

more_findings keep_gravest(std::vector<diagnostic>& findings, std::size_t first, std::size_t most) {
   more_findings more;
   if (most == 0 || findings.size() - first <= most) return more;
   std::array<std::size_t, 3> quotas{};
   for (std::size_t at = first; at < findings.size(); ++at) ++quotas[static_cast<std::size_t>(findings[at].level)];
   for (const severity level : {severity::error, severity::warning, severity::info}) {
      std::size_t& quota = quotas[static_cast<std::size_t>(level)];
      quota = std::min(quota, most);
      most -= quota;
   }
   std::size_t kept = first;
   for (std::size_t at = first; at < findings.size(); ++at) {
      std::size_t& quota = quotas[static_cast<std::size_t>(findings[at].level)];
      if (quota == 0) {
         more.count(findings[at].level);
         continue;
      }
      --quota;
      if (kept != at) findings[kept] = std::move(findings[at]);
      ++kept;
   }
   findings.resize(kept);
   return more;
}

} // namespace zoql::tool
