// What SARIF 2.1.0 and GitHub's code scanning demand of a log.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// The demands that a log breaks, in words; empty when it is a good log.
[[nodiscard]] std::vector<std::string> broken_demands(const nlohmann::json& log);
