// Matches part by part: fnmatch(3) within a part, and a star of our own across them.
#include "glob.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <fnmatch.h>

namespace zoql::tool {

namespace {

std::vector<std::string> parts_of(std::string_view text) {
   std::vector<std::string> parts;
   while (!text.empty()) {
      const std::size_t slash = text.find('/');
      const std::string_view part = text.substr(0, slash);
      if (!part.empty() && part != ".") parts.emplace_back(part);
      text.remove_prefix(slash == std::string_view::npos ? text.size() : slash + 1);
   }
   return parts;
}

bool part_matches(const std::string& pattern, const std::string& part) {
   return fnmatch(pattern.c_str(), part.c_str(), 0) == 0;
}

/// Whether the pattern names the path or a folder above it. On a mismatch the last `**` takes one part more; those
/// before it need not be asked again.
bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
   std::size_t next = 0;
   std::optional<std::size_t> star;
   std::size_t star_end = 0;
   for (std::size_t at = 0; at < path.size();) {
      if (next < pattern.size() && pattern[next] == "**") {
         star = next++;
         star_end = at;
      } else if (next < pattern.size() && part_matches(pattern[next], path[at])) {
         ++next;
         ++at;
      } else if (next == pattern.size() && next > 0) {
         return true; // a folder above
      } else if (star.has_value()) {
         next = *star + 1;
         at = ++star_end;
      } else {
         return false;
      }
   }
   return next == pattern.size() || (next + 1 == pattern.size() && pattern[next] == "**");
}

} // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
   std::vector<std::string> parts = parts_of(pattern);
   if (parts.size() == 1 && !pattern.starts_with('/')) parts.insert(parts.begin(), "**");
   return !parts.empty() && matches(parts, parts_of(path));
}

std::string_view glob_problem(std::string_view pattern) {
   if (parts_of(pattern).empty()) return "an empty pattern matches nothing";
   for (const std::string& part : parts_of(pattern)) {
      if (part == "..") return "a pattern cannot leave the folder of its file with `..`";
      if (part.find_first_of("{}") != std::string::npos) return "`{…}` is not for choices here; write two patterns";
   }
   return {};
}

} // namespace zoql::tool
