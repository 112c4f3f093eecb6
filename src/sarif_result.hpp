// A finding as SARIF writes it: an element of `results`.
#pragma once

#include "fingerprint.hpp"
#include "lint.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

/// What relative URIs are relative to.
inline constexpr const char* sarif_root = "%SRCROOT%";

/// Where a file is; `path` is a `report_path`.
[[nodiscard]] nlohmann::ordered_json sarif_artifact(const std::string& path);

/// A result with its place, notes, fixes and fingerprint, and an empty list of suppressions.
[[nodiscard]] nlohmann::ordered_json sarif_result(const file_report& report, const diagnostic& finding,
                                                  fingerprints& prints);

/// What says that a statement has more findings than results: an element of `toolExecutionNotifications`.
[[nodiscard]] nlohmann::ordered_json sarif_notification(const file_report& report, const more_findings& more);

} // namespace zoql::tool
