// A boolean field has no order.
// expect: zoql::refused::boolean_has_no_order<zuora::fields::account::auto_pay>
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto condition = account.auto_pay > true;
#else
const auto condition = account.auto_pay == true;
#endif
