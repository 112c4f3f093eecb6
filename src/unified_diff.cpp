// Compares two texts line by line with dtl.
#include "unified_diff.hpp"

#include <dtl/dtl.hpp>
#include <fmt/format.h>

#include <sstream>
#include <vector>

namespace zoql::tool {

namespace {

/// The lines without their line feeds; a last line without one carries diff's remark instead.
std::vector<std::string> lines_of(std::string_view text) {
   std::vector<std::string> lines;
   while (!text.empty()) {
      const std::size_t feed = text.find('\n');
      lines.emplace_back(text.substr(0, feed));
      if (feed == std::string_view::npos) lines.back() += "\n\\ No newline at end of file";
      text.remove_prefix(std::min(feed, text.size() - 1) + 1);
   }
   return lines;
}

} // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view name) {
   if (before == after) return {};
   dtl::Diff<std::string> difference(lines_of(before), lines_of(after));
   difference.onHuge();
   difference.compose();
   difference.composeUnifiedHunks();
   std::ostringstream hunks;
   difference.printUnifiedFormat(hunks);
   return fmt::format("--- a/{}\n+++ b/{}\n{}", name, name, hunks.str());
}

} // namespace zoql::tool
