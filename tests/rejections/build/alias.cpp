// ZOQL has no aliases.
// expect: ZOQL has no aliases: leave `as` out
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.select(field("Name").as("Customer")).build<dialect::zoql>();
#else
const built result = accounts.select(field("Name").as("Customer")).build<dialect::zoqlexport>();
#endif
