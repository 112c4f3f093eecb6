// One of two translation units that include everything.
#include "both_units.hpp"

#include <zoql/columns.hpp>
#include <zoql/complete.hpp>
#include <zoql/literal.hpp>
#include <zoql/mend.hpp>
#include <zoql/zoql.hpp>
#include <zoql/zuora.gen.hpp>

std::size_t zoql::tests::findings_in_one_unit() {
   return zoql::check(zoql::parse("select Id from Account where Status <> 'Draft'", zoql::dialect::zoql)).size();
}
