// Compiles the grammar and the rules: for one translation unit of a program whose others include `zoql/compiled.hpp`.
#pragma once

#include <zoql/check.hpp>
#include <zoql/compiled.hpp>
#include <zoql/parse.hpp>

namespace zoql {

namespace parsing {
template void read<grammar::statement>(std::string_view text, assembly& into);
}

namespace checking {
template void check_running<ast::statement>(const ast::statement& statement, std::vector<diagnostic>& findings,
                                            const check_options& options);
}

} // namespace zoql
