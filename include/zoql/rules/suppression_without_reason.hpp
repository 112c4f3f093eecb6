// Who silences an error says why.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct suppression_without_reason {
   static constexpr zoql::about about{
      .name = "suppression-without-reason",
      .summary = "an error suppressed without a reason",
      .why = "An error is what Zuora refuses as far as anybody knows. Whoever sends it all the same has a reason, "
             "which the next reader needs; write it after the colon.",
      .source = "README",
      .bad = "-- zoql-ignore angled-inequality\nselect Id from Account where Status <> 'Draft';",
      .good = "-- zoql-ignore angled-inequality: the nightly job rewrites it\nselect Id from Account where Status <> "
              "'Draft';",
      .level = severity::error,
   };
};

} // namespace zoql::rules
