// An object has the fields the catalogue has.
// expect: no member named
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto accounts = select(account.balnce).from(account);
#else
const auto accounts = select(account.balance).from(account);
#endif
