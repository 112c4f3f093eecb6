// Money is no floating-point number.
// expect: a floating-point number does not say a decimal exactly: write zoql::decimal(
#include <zoql/build.hpp>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("Balance") > 10.50;
#else
const auto condition = field("Balance") > decimal("10.50");
#endif
