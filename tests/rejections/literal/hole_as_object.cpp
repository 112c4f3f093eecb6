// A hole is no object.
// expect: mistake_in_statement<zoql::misplaced_hole, zoql::line<1>, zoql::column<16>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = zoql::statement<"select Id from {}">;
#else
const auto statement = zoql::statement<"select Id from Account">;
#endif
