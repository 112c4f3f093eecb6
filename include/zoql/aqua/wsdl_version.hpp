// The number of a WSDL as `apiVersion` writes it: `69.0`, or `69`.
#pragma once

#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>

namespace zoql::aqua {

/// The newest that Zuora's page on the version history of the SOAP API has, as of release 2025.Q4.
inline constexpr unsigned newest_wsdl_version = 153;

/// The number before the point, or the largest there is for one beyond it; nothing where the text is no such version.
[[nodiscard]] inline std::optional<unsigned> read_wsdl_version(std::string_view version) noexcept {
   unsigned number = 0;
   const char* const end = version.data() + version.size();
   const auto [stop, problem] = std::from_chars(version.data(), end, number);
   if (problem == std::errc::invalid_argument || (stop != end && *stop != '.')) return std::nullopt;
   return problem == std::errc() ? number : std::numeric_limits<unsigned>::max();
}

} // namespace zoql::aqua
