// A pattern is a text.
// expect: behind `like` stands a text
#include <zoql/literal.hpp>

using namespace zoql::literals;
constexpr auto statement = zoql::statement<"select Id from Account where Name like {}">;

#ifdef REJECTED
const auto result = statement.bind(10);
#else
const auto result = statement.bind("10%");
#endif
