// What a rule says of itself, in words, Markdown and JSON.
#pragma once

#include <zoql/rule.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace zoql::tool {

/// `zoql`, `zoqlexport`, `both` or, of a rule about requests, `request`.
[[nodiscard]] std::string_view name_of(dialects some) noexcept;

/// `, warning where …`: the second severity of a rule that has one, and of which dialect; empty for most.
[[nodiscard]] std::string lesser_text(const about& rule);

/// The page of `zoql explain`.
[[nodiscard]] std::string rule_text(const about& rule);

/// The same page in Markdown.
[[nodiscard]] std::string rule_markdown(const about& rule);

/// The same as an object, for `zoql rules --format json`.
[[nodiscard]] nlohmann::ordered_json rule_json(const about& rule);

} // namespace zoql::tool
