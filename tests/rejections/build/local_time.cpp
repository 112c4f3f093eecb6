// A local time does not say its zone.
// expect: a time of this clock does not say its zone: write zoql::in_zone(time, zoql::utc_offset(hours, minutes))
#include <zoql/build.hpp>

#include <chrono>

using namespace zoql;

#ifdef REJECTED
const auto condition = field("CreatedDate") > std::chrono::local_seconds();
#else
const auto condition = field("CreatedDate") > in_zone(std::chrono::local_seconds(), utc_offset(-8));
#endif
