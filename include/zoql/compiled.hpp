// For programs of many translation units: the grammar and the rules are compiled in that one which includes
// `zoql/compiled_here.hpp`, and not in those that include this before they parse or check.
#pragma once

#include <string_view>
#include <vector>

namespace zoql {

struct check_options;
struct diagnostic;

namespace ast {
struct statement;
}

namespace grammar {
struct statement;
}

namespace parsing {

class assembly;

template<typename Statement>
void read(std::string_view text, assembly& into);
extern template void read<grammar::statement>(std::string_view text, assembly& into);

} // namespace parsing

namespace checking {

template<typename Statement>
void check_running(const Statement& statement, std::vector<diagnostic>& findings, const check_options& options);
extern template void check_running<ast::statement>(const ast::statement& statement, std::vector<diagnostic>& findings,
                                                   const check_options& options);

} // namespace checking

} // namespace zoql
