// Each hole takes a value.
// expect: bind() takes one value for each `{}` of the statement
#include <zoql/literal.hpp>

using namespace zoql::literals;
constexpr auto statement = zoql::statement<"select Id from Account where Status = {} and Balance > {}">;

#ifdef REJECTED
const auto result = statement.bind("Active");
#else
const auto result = statement.bind("Active", 10);
#endif
