// Not every type is a value.
// expect: a value is a string, a number, a bool, a date, a time or zoql::null
#include <zoql/build.hpp>

using namespace zoql;

struct custom {
   const char* status = "Active";
};

#ifdef REJECTED
const auto condition = field("Status") == custom{};
#else
const auto condition = field("Status") == custom{}.status;
#endif
