// The catalogue knows what was meant.
// expect: mistake_in_statement<zoql::rules::unknown_field, zoql::line<1>, zoql::column<8>
#include <zoql/catalogue/zuora.hpp>
#include <zoql/literal.hpp>

#ifdef REJECTED
const auto statement = zoql::checked<zuora::catalogue, "select Idd from Account">;
#else
const auto statement = zoql::checked<zuora::catalogue, "select Id from Account">;
#endif
