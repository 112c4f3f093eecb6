// ZOQL yields the field and does not ask about it.
// expect: zoql::refused::field_not_filterable_in_zoql<zuora::fields::invoice::currency>
#include <zoql/zuora.gen.hpp>
#include <zoql/built.hpp>

using namespace zuora;

#ifdef REJECTED
const auto result =
   select(invoice.id).from(invoice).where(invoice.currency == "EUR").build<zoql::dialect::zoql>();
#else
const auto result =
   select(invoice.id).from(invoice).where(invoice.currency == "EUR").build<zoql::dialect::zoqlexport>();
#endif
