// Follows links before it compares, so that none leads out.
#include "repository.hpp"

#include "absolute_path.hpp"

#include <algorithm>
#include <system_error>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// With the links in the part of it that is there followed.
fs::path real_path(const fs::path& path) {
   std::error_code failure;
   const fs::path real = fs::weakly_canonical(absolute_path(path), failure);
   return failure ? absolute_path(path) : real;
}

} // namespace

fs::path repository_of(const fs::path& folder) {
   const fs::path own = real_path(folder);
   for (fs::path at = own;; at = at.parent_path()) {
      std::error_code failure;
      if (fs::exists(fs::symlink_status(at / ".git", failure))) return at;
      if (at == at.parent_path()) return own;
   }
}

bool lies_in(const fs::path& path, const fs::path& repository) {
   const fs::path real = real_path(path);
   return std::mismatch(repository.begin(), repository.end(), real.begin(), real.end()).first == repository.end();
}

} // namespace zoql::tool
