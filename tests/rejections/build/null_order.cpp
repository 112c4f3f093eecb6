// Nothing is greater than null.
// expect: a boolean and null are neither greater nor less: use == or !=
#include <zoql/build.hpp>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("Balance") < null;
#else
const auto condition = field("Balance") != null;
#endif
