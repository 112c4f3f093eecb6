// Paths from the root and from here, also where the system does not say where here is (the folder is gone).
#pragma once

#include <filesystem>
#include <string>

namespace zoql::tool {

/// The path from the root, without `.` and `..`; the empty path is where we are. Where that is unknown a relative path
/// stays one.
[[nodiscard]] std::filesystem::path absolute_path(const std::filesystem::path& path);

/// A path from the root as we would write it from where we are.
[[nodiscard]] std::string path_from_here(const std::filesystem::path& path);

/// The same for two paths of one file, however they are written and through whichever links they lead.
[[nodiscard]] std::string file_identity(const std::string& path);

} // namespace zoql::tool
