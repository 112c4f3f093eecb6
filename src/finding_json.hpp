// A finding as a JSON object, the same in `lint --format json` and in `pipe`.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <nlohmann/json.hpp>

namespace zoql::tool {

/// `rule`, `severity`, `message`, `start` and `end`, then `help`, `notes` and `fixes` where there are any.
[[nodiscard]] nlohmann::ordered_json finding_json(const source& text, const diagnostic& finding);

} // namespace zoql::tool
