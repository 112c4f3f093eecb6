// ZOQL has no limit.
// expect: ZOQL has no `limit`: set the batch size of the request
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.limit(5).build<dialect::zoql>();
#else
const built result = accounts.limit(5).build<dialect::zoqlexport>();
#endif
