// The folder that what a clone brings along has to stay in.
#pragma once

#include <filesystem>

namespace zoql::tool {

/// The nearest folder with a `.git`, from this one upwards; without one this folder itself. From the root, with no link
/// in it.
[[nodiscard]] std::filesystem::path repository_of(const std::filesystem::path& folder);

/// Whether what a path leads to, through whichever links, lies in a folder that `repository_of` found. It need not be
/// there.
[[nodiscard]] bool lies_in(const std::filesystem::path& path, const std::filesystem::path& repository);

} // namespace zoql::tool
