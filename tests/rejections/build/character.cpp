// A character is no text.
// expect: a character is neither text nor a number: write a string or an int
#include <zoql/build.hpp>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("Status") == 'A';
#else
const auto condition = field("Status") == "A";
#endif
