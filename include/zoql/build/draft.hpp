// A statement as it is being built: trees, clause by clause.
#pragma once

#include <zoql/build/expression.hpp>

#include <vector>

namespace zoql::building {

/// Lists that are empty are clauses that are not there.
struct draft {
   std::vector<expression> select;
   std::vector<expression> from;
   std::vector<expression> where;
   std::vector<expression> group_by;
   std::vector<expression> having;
   std::vector<expression> order_by;
   std::vector<expression> limit;
};

} // namespace zoql::building
