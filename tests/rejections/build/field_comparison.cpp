// ZOQL compares no two fields.
// expect: ZOQL compares a field with a value, not with a field
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.where(field("Balance") > field("CreditBalance")).build<dialect::zoql>();
#else
const built result = accounts.where(field("Balance") > field("CreditBalance")).build<dialect::zoqlexport>();
#endif
