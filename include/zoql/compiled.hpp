// For programs of many translation units: the grammar and the rules are compiled in that one which includes
// `zoql/compiled_here.hpp`, and not in those that include this before any other header of ours.
#pragma once

/// All units of a program have to agree on it.
#define ZOQL_COMPILED

#include <string_view>

namespace zoql {

namespace grammar {
struct statement;
}

namespace parsing {

class assembly;

template<typename Statement>
void read(std::string_view text, assembly& into);
extern template void read<grammar::statement>(std::string_view text, assembly& into);

} // namespace parsing

} // namespace zoql
