// An object has the joins its data source has.
// expect: no member named
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto accounts = select(account.invoice->id).from(account);
#else
const auto accounts = select(account.bill_to_contact->id).from(account);
#endif
