// Rules by the names people write: where they stand, and which one was meant.
#pragma once

#include <zoql/check.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

/// Where the rule of this name, or former name, stands in `known_rules`; nothing when there is none.
[[nodiscard]] std::optional<std::size_t> find_rule_place(std::string_view name);

/// The name of the rule that was most likely meant; empty when none is near.
[[nodiscard]] std::string_view nearest_rule(std::string_view name);

/// What to say of a name that no rule has.
[[nodiscard]] std::string unknown_rule_words(std::string_view name);

/// What to say of a name that a rule had before; empty where `name` is what the rule is called today.
[[nodiscard]] std::string former_name_words(std::string_view name, const about& rule);

} // namespace zoql::tool
