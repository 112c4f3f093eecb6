// ZOQL has no parentheses, Export ZOQL has.
// expect: mistake_in_statement<zoql::rules::parentheses, zoql::line<1>, zoql::column<30>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from Account where (Status = 'x' or Id = '1')"_zoql;
#else
const auto statement = "select Id from Account where (Status = 'x' or Id = '1')"_export_zoql;
#endif
