// ZOQL asks about the field and does not yield it.
// expect: zoql::refused::field_not_selectable_in_zoql<zuora::fields::payment::applied_amount>
#include <zoql/zuora.gen.hpp>
#include <zoql/built.hpp>

using namespace zuora;

#ifdef REJECTED
const auto result = select(payment.applied_amount).from(payment).build<zoql::dialect::zoql>();
#else
const auto result =
   select(payment.id).from(payment).where(payment.applied_amount > 3).build<zoql::dialect::zoql>();
#endif
