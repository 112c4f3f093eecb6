// Checks a statement: what the rules find in it, and what each rule says of itself.
#pragma once

// The same names either way; `zoql/compiled.hpp` sets the macro.
#ifdef ZOQL_COMPILED
#include <zoql/check/declarations.hpp>
#else
#include <zoql/check/definitions.hpp>
#endif

#include <zoql/diagnostic.hpp>
#include <zoql/rule.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace zoql {

/// A statement is valid when no rule of severity error speaks.
[[nodiscard]] constexpr bool is_valid(const std::vector<diagnostic>& findings) noexcept {
   return std::none_of(findings.begin(), findings.end(),
                       [](const diagnostic& finding) { return finding.level == severity::error; });
}

/// What a rule says of itself, by its name or a former one; nullptr when there is none.
[[nodiscard]] inline const about* find_rule(std::string_view name) noexcept {
   for (const about* rule : rule_abouts) {
      if (rule->name == name || (!rule->formerly.empty() && rule->formerly == name)) return rule;
   }
   return nullptr;
}

} // namespace zoql
