// Who silences an error says why.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct suppression_without_reason {
   static constexpr zoql::about about{
      .name = "suppression-without-reason",
      .summary = "an error suppressed without a reason",
      .why =
         "An error is what Zuora is known to refuse. Who sends it all the same knows something the next reader does "
         "not, and writes it behind the colon.",
      .source = "README",
      .bad = "-- zoql-ignore angled-inequality\nselect Id from Account where Status <> 'Draft';",
      .good = "-- zoql-ignore angled-inequality: the nightly job rewrites it\nselect Id from Account where Status <> "
              "'Draft';",
      .level = severity::error,
   };
};

} // namespace zoql::rules
