// bind() puts the quotes.
// expect: mistake_in_statement<zoql::hole_in_quotes, zoql::line<1>, zoql::column<40>
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = zoql::statement<"select Id from Account where Status = '{}'">;
#else
const auto statement = zoql::statement<"select Id from Account where Status = {}">;
#endif
