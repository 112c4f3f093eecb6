// Fields of two objects do not meet in one statement, even before it has an object.
// expect: zoql::refused::field_of_another_object<zuora::fields::account::name, zuora::fields::invoice>
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto fields = select(invoice.id, account.name);
#else
const auto fields = select(invoice.id, invoice.account->name);
#endif
