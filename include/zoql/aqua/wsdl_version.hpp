// The number of a WSDL as `apiVersion` writes it: `69.0`, or `69`.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace zoql::aqua {

/// The number before the point; nothing where the text is no such version.
[[nodiscard]] inline std::optional<unsigned> read_wsdl_version(std::string_view version) noexcept {
   unsigned number = 0;
   const char* const end = version.data() + version.size();
   const auto [stop, problem] = std::from_chars(version.data(), end, number);
   if (problem != std::errc() || (stop != end && *stop != '.')) return std::nullopt;
   return number;
}

} // namespace zoql::aqua
