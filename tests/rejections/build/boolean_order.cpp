// A boolean is not greater than another.
// expect: a boolean and null are neither greater nor less: use == or !=
#include <zoql/build.hpp>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("AutoPay") > true;
#else
const auto condition = field("AutoPay") == true;
#endif
