// Finds out whether a file that results would replace is one that somebody wrote.
#include "output_path.hpp"

#include "input.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// Whether two paths lead to one file or folder that is there.
bool is_same(const fs::path& one, const fs::path& other) {
   std::error_code failure;
   return fs::equivalent(one, other, failure) && !failure;
}

/// Whether an input is the output, or a folder of Describe answers with the output among them.
bool reads(const std::string& input, const fs::path& output) {
   if (input.empty() || input == "-") return false;
   const fs::path folder = output.has_parent_path() ? output.parent_path() : fs::path(".");
   return is_same(input, output) || (has_suffix(output.string(), ".xml") && is_same(input, folder));
}

} // namespace

std::string why_not_over(const std::string& output, const std::vector<std::string>& inputs) {
   std::error_code failure;
   if (output.empty() || output == "-" || !fs::is_regular_file(output, failure)) return {};
   if (std::ranges::any_of(inputs, [&](const std::string& input) { return reads(input, output); }))
      return "is read by this command, and would be lost; name another file";
   const fs::path target = fs::canonical(output, failure);
   if (has_suffix(target.string(), ".zoql") || has_suffix(output, ".zoql"))
      return "holds statements, and would be lost; name another file";
   return {};
}

} // namespace zoql::tool
