// What `zoql/check.hpp` offers, with all rules: usable in constant evaluation.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/check/as_meant.hpp>
#include <zoql/check/options.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/rules.gen.hpp>

#include <vector>

namespace zoql {

namespace checking {

/// A template, because g++ without optimisation compiles all rules for the mere call of a function that is none.
template<typename Statement>
void check_running(const Statement& statement, std::vector<diagnostic>& findings, const check_options& options) {
   check_as_meant(statement, findings, options);
}

} // namespace checking

/// Checks a statement and adds what the rules say to `findings`, in the order of the text.
constexpr void check(const ast::statement& statement, std::vector<diagnostic>& findings,
                     const check_options& options = {}) {
   if (__builtin_is_constant_evaluated()) {
      checking::check_by_all(statement, findings, options);
   } else {
      checking::check_running<ast::statement>(statement, findings, options);
   }
}

[[nodiscard]] constexpr std::vector<diagnostic> check(const ast::statement& statement,
                                                      const check_options& options = {}) {
   std::vector<diagnostic> findings;
   check(statement, findings, options);
   return findings;
}

/// What each rule says of itself, in the order of `rule_names`.
inline constexpr auto rule_abouts = abouts_of(all_rules{});

} // namespace zoql
