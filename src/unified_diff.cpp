// Compares two texts line by line with dtl.
#include "unified_diff.hpp"

#include <zoql/ascii.hpp>
#include <zoql/visible.hpp>

#include <dtl/dtl.hpp>
#include <fmt/format.h>

#include <algorithm>
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

/// A name as git writes it: in quotes, with octal escapes, where it would not survive as it is; with a tab after one
/// that has spaces.
std::string in_header(std::string_view path) {
   const bool is_plain = visible(path) == path && path.find_first_of("\"\\") == std::string_view::npos;
   if (is_plain) return fmt::format("{}{}", path, path.find(' ') == std::string_view::npos ? "" : "\t");
   std::string quoted = "\"";
   for (const char byte : path) {
      const bool is_kept = ascii::is_name_byte(byte) || std::string_view("./- ").find(byte) != std::string_view::npos;
      quoted += is_kept ? std::string(1, byte) : fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
   }
   return quoted + '"';
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
   const std::string_view inside = name.substr(std::min(name.find_first_not_of('/'), name.size()));
   return fmt::format("--- {}\n+++ {}\n{}", in_header(fmt::format("a/{}", inside)),
                      in_header(fmt::format("b/{}", inside)), hunks.str());
}

} // namespace zoql::tool
