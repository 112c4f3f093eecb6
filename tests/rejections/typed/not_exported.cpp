// Describe does not offer the field in data sources.
// expect: zoql::refused::field_not_in_export_zoql<zuora::fields::account::bill_to_id>
#include <zoql/zuora.gen.hpp>
#include <zoql/built.hpp>

using namespace zuora;

#ifdef REJECTED
const auto result = select(account.bill_to_id).from(account).build<zoql::dialect::zoqlexport>();
#else
const auto result = select(account.bill_to_id).from(account).build<zoql::dialect::zoql>();
#endif
