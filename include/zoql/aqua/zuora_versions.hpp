// The minor versions that the header `Zuora-Version` may name.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace zoql::aqua {

/// Those that Zuora's page on API versions lists; any other text is taken for 186.0 without a word.
inline constexpr std::array<std::string_view, 28> zuora_versions{
   "186.0", "187.0", "188.0", "189.0", "196.0", "206.0", "207.0",      "211.0",     "214.0", "215.0",
   "216.0", "223.0", "224.0", "230.0", "239.0", "256.0", "257.0",      "309.0",     "314.0", "315.0",
   "329.0", "330.0", "336.0", "337.0", "338.0", "341.0", "2024-05-20", "2025-08-12"};

[[nodiscard]] constexpr bool is_zuora_version(std::string_view text) noexcept {
   return std::ranges::find(zuora_versions, text) != zuora_versions.end();
}

} // namespace zoql::aqua
