// A join leads away from the object of the statement.
// expect: zoql::refused::join_of_another_object<zuora::joins::invoice::account, zuora::fields::payment>
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto payments = select(all(invoice.account)).from(payment);
#else
const auto payments = select(all(payment.account)).from(payment);
#endif
