// A number field is compared with numbers.
// expect: zoql::refused::value_of_another_type_than_the_field<zuora::fields::account::balance, 
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto condition = account.balance > "10.50";
#else
const auto condition = account.balance > zoql::decimal("10.50");
#endif
