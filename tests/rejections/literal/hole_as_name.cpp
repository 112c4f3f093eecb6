// A hole is no name.
// expect: mistake_in_statement<zoql::misplaced_hole, zoql::line<1>, zoql::column<8>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = zoql::statement<"select {} from Account">;
#else
const auto statement = zoql::statement<"select Id from Account">;
#endif
