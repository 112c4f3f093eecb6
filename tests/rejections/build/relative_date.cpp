// ZOQL has no relative dates, however deep in a condition they stand.
// expect: ZOQL has no relative dates: give the date itself
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result =
   accounts.where(field("Status") == "Active" or not(field("UpdatedDate") >= today - days(30))).build<dialect::zoql>();
#else
const built result = accounts.where(field("Status") == "Active" or not(field("UpdatedDate") >= today - days(30)))
                        .build<dialect::zoqlexport>();
#endif
