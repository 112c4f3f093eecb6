// Asks the system for the working folder, and does without.
#include "absolute_path.hpp"

#include <system_error>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// Empty where it cannot be known.
fs::path working_folder() {
   std::error_code failure;
   fs::path folder = fs::current_path(failure);
   return failure ? fs::path() : folder;
}

} // namespace

fs::path absolute_path(const fs::path& path) {
   return (path.is_absolute() ? path : working_folder() / path).lexically_normal();
}

std::string path_from_here(const fs::path& path) {
   const fs::path here = working_folder();
   return here.empty() ? path.string() : path.lexically_proximate(here).string();
}

std::string file_identity(const std::string& path) {
   std::error_code failure;
   const fs::path real = fs::canonical(path, failure);
   return failure ? absolute_path(path).string() : real.string();
}

} // namespace zoql::tool
