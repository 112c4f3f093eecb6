// Null has no order.
// expect: null and booleans have no order
#include <zoql/literal.hpp>

using namespace zoql::literals;
constexpr auto statement = zoql::statement<"select Id from Account where Status = {} and Balance > {}">;

#ifdef REJECTED
const auto result = statement.bind("Active", zoql::null);
#else
const auto result = statement.bind(zoql::null, 10);
#endif
