// A finding as a JSON object, the same in `lint --format json` and in `pipe`.
#pragma once

#include "more_findings.hpp"

#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <nlohmann/json.hpp>

namespace zoql::tool {

/// `rule`, `severity`, `message`, `start` and `end`, then `help`, `notes` and `fixes` where there are any.
[[nodiscard]] nlohmann::ordered_json finding_json(const source& text, const diagnostic& finding);

/// `start` of the statement, and how many `errors`, `warnings`, `infos` and `suppressed` there are that are not shown.
[[nodiscard]] nlohmann::ordered_json more_json(const source& text, const more_findings& more);

} // namespace zoql::tool
