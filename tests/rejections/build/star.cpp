// ZOQL has no star.
// expect: ZOQL has no `*`: name the fields
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.select(all()).build<dialect::zoql>();
#else
const built result = accounts.select(all()).build<dialect::zoqlexport>();
#endif
