// No text is to be found in a number.
// expect: zoql::refused::like_needs_a_text_field<zuora::fields::account::balance>
#include <zoql/zuora.gen.hpp>

using namespace zuora;

#ifdef REJECTED
const auto condition = account.balance.like("10%");
#else
const auto condition = account.name.like("10%");
#endif
