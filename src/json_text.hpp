// JSON as it is printed: exact for programs, and harmless where a person sees it.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

/// The same JSON with escapes for what `visible` would spell out; nothing else changes, and whoever parses it gets what
/// he had.
[[nodiscard]] std::string safe_json(std::string_view json);

/// A value on one line or, with `indent`, on many. What is no UTF-8 becomes U+FFFD, since JSON cannot hold it.
template<typename Json>
[[nodiscard]] std::string json_text(const Json& value, int indent = -1) {
   return safe_json(value.dump(indent, ' ', false, Json::error_handler_t::replace));
}

/// A text as a string of JSON, with its quotes.
[[nodiscard]] std::string json_string(std::string_view text);

} // namespace zoql::tool
