// Compiles the grammar and the rules: for one translation unit of a program whose others include `zoql/compiled.hpp`.
#pragma once

#include <zoql/compiled.hpp>

#include <zoql/as_meant.hpp>
#include <zoql/check.hpp>
#include <zoql/check/as_meant.hpp>
#include <zoql/parse.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace zoql {

namespace parsing {
template void read<grammar::statement>(std::string_view text, assembly& into);
}

void check(const ast::statement& statement, std::vector<diagnostic>& findings, const check_options& options) {
   checking::check_as_meant(statement, findings, options);
}

std::vector<diagnostic> check(const ast::statement& statement, const check_options& options) {
   std::vector<diagnostic> findings;
   check(statement, findings, options);
   return findings;
}

ast::statement as_meant(const ast::statement& statement, const check_options& options) {
   return checking::tree_as_meant(statement, options);
}

const std::array<const about*, rule_count> rule_abouts = abouts_of(all_rules{});

} // namespace zoql
