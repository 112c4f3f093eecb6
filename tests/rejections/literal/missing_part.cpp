// What is missing has a place too.
// expect: mistake_in_statement<zoql::rules::missing_part, zoql::line<1>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from"_zoql;
#else
const auto statement = "select Id from Account"_zoql;
#endif
