// ZOQL has no functions.
// expect: ZOQL has no functions: compute it from the rows
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.select(count()).build<dialect::zoql>();
#else
const built result = accounts.select(count()).build<dialect::zoqlexport>();
#endif
