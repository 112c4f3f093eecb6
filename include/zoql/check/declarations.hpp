// What `zoql/check.hpp` offers where the rules are compiled in another translation unit.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/check/options.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/rule.hpp>
#include <zoql/rule_names.gen.hpp>

#include <array>
#include <vector>

namespace zoql {

void check(const ast::statement& statement, std::vector<diagnostic>& findings, const check_options& options = {});
[[nodiscard]] std::vector<diagnostic> check(const ast::statement& statement, const check_options& options = {});

extern const std::array<const about*, rule_count> rule_abouts;

} // namespace zoql
