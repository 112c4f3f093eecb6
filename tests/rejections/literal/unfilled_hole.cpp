// A literal has no holes.
// expect: mistake_in_statement<zoql::unfilled_hole, zoql::line<1>, zoql::column<39>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from Account where Status = {}"_zoql;
#else
const auto statement = zoql::statement<"select Id from Account where Status = {}">;
#endif
