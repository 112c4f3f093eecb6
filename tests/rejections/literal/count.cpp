// A limit is a count.
// expect: behind `limit` stands a whole number
#include <zoql/literal.hpp>

using namespace zoql::literals;
constexpr auto statement = zoql::export_statement<"select Id from Account limit {}">;

#ifdef REJECTED
const auto result = statement.bind("10");
#else
const auto result = statement.bind(10);
#endif
