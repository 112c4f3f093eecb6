// ZOQL has no order.
// expect: ZOQL has no `order by`: sort the rows
#include <zoql/build.hpp>
#include <zoql/built.hpp>

using namespace zoql;
const auto accounts = select("Id").from("Account");

#ifdef REJECTED
const built result = accounts.order_by("Id").build<dialect::zoql>();
#else
const built result = accounts.order_by("Id").build<dialect::zoqlexport>();
#endif
