// Files that tests read: whole texts, and the names of what lies in a folder.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// The bytes of a file; throws where there is none.
[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
   std::ifstream file(path, std::ios::binary);
   if (!file) throw std::runtime_error("cannot read " + path.string());
   return {std::istreambuf_iterator<char>(file), {}};
}

/// The files below a folder that end in `extension`, sorted.
[[nodiscard]] inline std::vector<std::string> files_under(const std::filesystem::path& folder,
                                                          std::string_view extension) {
   std::vector<std::string> paths;
   for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file() && entry.path().extension() == extension) paths.push_back(entry.path().string());
   }
   std::sort(paths.begin(), paths.end());
   return paths;
}

} // namespace zoql::tests
