// All rules of the tool: those about statements and files, then those about AQuA requests.
#pragma once

#include <zoql/rule.hpp>

#include <span>

namespace zoql::tool {

/// The places of the first are those of `rule_abouts`; what a user sets is kept by these places.
[[nodiscard]] std::span<const about* const> known_rules() noexcept;

} // namespace zoql::tool
