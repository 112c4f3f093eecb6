// ZOQL has no joins.
// expect: ZOQL reads one object and no joins: a foreign key is a field there
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.select(join("BillToContact").field("Country")).build<dialect::zoql>();
#else
const built result = accounts.select(join("BillToContact").field("Country")).build<dialect::zoqlexport>();
#endif
