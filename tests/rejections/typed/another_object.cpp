// A statement selects the fields of its own object.
// expect: zoql::refused::field_of_another_object<zuora::fields::invoice::balance, zuora::fields::account>
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto accounts = select(account.id).from(account).where(invoice.balance > 3);
#else
const auto invoices = select(invoice.id).from(invoice).where(invoice.balance > 3);
#endif
