// What proves that a fix is right: its rule says less, no other says more, and the statement says what it said.
#pragma once

#include <zoql/as_meant.hpp>
#include <zoql/ast.hpp>
#include <zoql/check.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/mend/saying_digest.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql {

namespace mending {

/// How often each rule speaks, at least so loud.
using counts = std::array<std::uint32_t, rule_count>;

[[nodiscard]] inline std::size_t place_of(std::string_view rule) noexcept {
   const auto found =
      std::find_if(rule_abouts.begin(), rule_abouts.end(), [&](const about* one) { return one->name == rule; });
   return static_cast<std::size_t>(found - rule_abouts.begin());
}

[[nodiscard]] inline counts count(const std::vector<diagnostic>& findings, severity least) noexcept {
   counts sums{};
   for (const diagnostic& finding : findings) {
      if (finding.level >= least) ++sums[place_of(finding.rule)];
   }
   return sums;
}

/// Whether a rule speaks less often, by at least so many findings, and no other more often than before.
[[nodiscard]] inline bool is_better(const counts& before, const counts& after, std::size_t rule,
                                    std::size_t by) noexcept {
   if (after[rule] + by > before[rule]) return false;
   return std::equal(after.begin(), after.end(), before.begin(),
                     [](std::uint32_t now, std::uint32_t then) { return now <= then; });
}

/// What a statement says beside the kinds a fix may change, to be held against what fixes make of it.
class said {
public:
   said(const ast::statement& before, ast::kinds changeable, const check_options& rules)
       : before_(before), changeable_(changeable), rules_(rules), as_it_stands_(say(before, changeable)) {}

   /// Whether another statement says the same: as the two stand, or, where they are broken, as the findings read them.
   [[nodiscard]] bool is_said_by(const ast::statement& after) {
      if (as_it_stands_ == say(after, changeable_)) return true;
      if (!as_meant_.has_value()) as_meant_ = say(as_meant(before_, rules_), changeable_);
      return *as_meant_ == say(as_meant(after, rules_), changeable_);
   }

private:
   const ast::statement& before_;
   ast::kinds changeable_;
   const check_options& rules_;
   saying_digest as_it_stands_;
   std::optional<saying_digest> as_meant_;
};

} // namespace mending

} // namespace zoql
