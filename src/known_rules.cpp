// Puts the lists of rules one behind the other.
#include "known_rules.hpp"

#include <zoql/aqua/rules.gen.hpp>
#include <zoql/rules.gen.hpp>

#include <algorithm>
#include <array>

namespace zoql::tool {

namespace {

constexpr auto all = [] {
   std::array<const about*, rule_count + aqua::rule_count> rules{};
   std::copy(rule_abouts.begin(), rule_abouts.end(), rules.begin());
   std::copy(aqua::rule_abouts.begin(), aqua::rule_abouts.end(), rules.begin() + rule_count);
   return rules;
}();

} // namespace

std::span<const about* const> known_rules() noexcept { return all; }

} // namespace zoql::tool
