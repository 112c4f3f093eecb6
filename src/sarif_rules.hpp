// The rules as SARIF describes them: `tool` of a run.
#pragma once

#include <zoql/diagnostic.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace zoql::tool {

/// `tool`, with all rules and their pages.
[[nodiscard]] nlohmann::ordered_json sarif_tool();

/// Where a rule stands in the rules of `sarif_tool`; nothing for a finding that is not a rule's.
[[nodiscard]] std::optional<std::size_t> sarif_rule_index(std::string_view name) noexcept;

/// `error`, `warning` or `note`.
[[nodiscard]] std::string_view sarif_level(severity level) noexcept;

} // namespace zoql::tool
