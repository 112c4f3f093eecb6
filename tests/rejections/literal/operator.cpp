// The error names the rule and the place in the literal.
// expect: mistake_in_statement<zoql::rules::angled_inequality, zoql::line<2>, zoql::column<14>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from Account\n"
                       "where Status <> 'x'"_zoql;
#else
const auto statement = "select Id from Account\n"
                       "where Status != 'x'"_zoql;
#endif
