// Shortens and encodes paths.
#include "report_path.hpp"

#include "absolute_path.hpp"

#include <filesystem>
#include <string_view>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// What a URI's path holds as it is; a colon is encoded because it would end a scheme.
bool is_plain(char byte) noexcept {
   const bool alphanumeric =
      (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
   return alphanumeric || std::string_view("-._~/").find(byte) != std::string_view::npos;
}

} // namespace

std::string report_path(const std::string& path) {
   const fs::path whole = absolute_path(path);
   const fs::path relative = path_from_here(whole);
   const bool is_outside = relative.empty() || *relative.begin() == "..";
   return (is_outside ? whole : relative).generic_string();
}

std::string uri_of(const std::string& report_path) {
   constexpr std::string_view digits = "0123456789ABCDEF";
   std::string uri = report_path.starts_with('/') ? "file://" : "";
   for (const char byte : report_path) {
      if (is_plain(byte)) {
         uri += byte;
      } else {
         const auto value = static_cast<unsigned char>(byte);
         uri += {'%', digits[value >> 4U], digits[value & 15U]};
      }
   }
   return uri;
}

} // namespace zoql::tool
