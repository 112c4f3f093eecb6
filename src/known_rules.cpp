// Puts the lists of rules one behind the other.
#include "known_rules.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/check.hpp>

#include <algorithm>
#include <array>

namespace zoql::tool {

std::span<const about* const> known_rules() noexcept {
   static const auto all = [] {
      std::array<const about*, rule_count + aqua::rule_count> rules{};
      std::copy(aqua::rule_abouts.begin(), aqua::rule_abouts.end(),
                std::copy(rule_abouts.begin(), rule_abouts.end(), rules.begin()));
      return rules;
   }();
   return all;
}

} // namespace zoql::tool
