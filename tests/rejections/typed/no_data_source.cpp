// Not every object is a data source.
// expect: zoql::refused::object_not_in_export_zoql<zuora::fields::bill_run>
#include <zoql/zuora.gen.hpp>
#include <zoql/built.hpp>

using namespace zuora;

#ifdef REJECTED
const auto result = select("Id").from(bill_run).build<zoql::dialect::zoqlexport>();
#else
const auto result = select("Id").from(bill_run).build<zoql::dialect::zoql>();
#endif
