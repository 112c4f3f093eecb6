// Filters resolve seconds.
// expect: a time finer than a second: filters resolve seconds, so write std::chrono::floor<seconds>(time)
#include <zoql/build.hpp>

#include <chrono>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("CreatedDate") > std::chrono::system_clock::now();
#else
const auto condition = field("CreatedDate") >
                       std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
#endif
