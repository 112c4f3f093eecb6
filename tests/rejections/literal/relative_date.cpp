// ZOQL has no relative dates.
// expect: ZOQL has no relative dates: give the date itself
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto result = zoql::statement<"select Id from Account where UpdatedDate > {}">.bind(zoql::today);
#else
const auto result = zoql::export_statement<"select Id from Account where UpdatedDate > {}">.bind(zoql::today);
#endif
