// ZOQL has no groups.
// expect: ZOQL has no `group by` and no `having`: group the rows
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.group_by("Status").build<dialect::zoql>();
#else
const built result = accounts.group_by("Status").build<dialect::zoqlexport>();
#endif
