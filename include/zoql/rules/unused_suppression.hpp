// A suppression that suppresses nothing hides what will be wrong later.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct unused_suppression {
   static constexpr zoql::about about{
      .name = "unused-suppression",
      .summary = "a `-- zoql-ignore` comment whose rule has nothing to say there",
      .why =
         "What it was written for is mended; left where it is, it would hide the same mistake the next time. A rule "
         "that is switched off counts as neither used nor unused.",
      .source = "README",
      .bad = "-- zoql-ignore angled-inequality: the nightly job rewrites it\nselect Id from Account where Status != "
             "'Draft';",
      .good = "-- zoql-ignore angled-inequality: the nightly job rewrites it\nselect Id from Account where Status <> "
              "'Draft';",
      .level = severity::warning,
   };
};

} // namespace zoql::rules
