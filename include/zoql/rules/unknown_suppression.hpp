// A suppression of a rule that does not exist suppresses nothing.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct unknown_suppression {
   static constexpr zoql::about about{
      .name = "unknown-suppression",
      .summary = "a `-- zoql-ignore` comment that names no rule there is",
      .why = "A comment that cannot be read as `-- zoql-ignore rule[, rule]: reason` or "
             "`-- zoql-ignore-file rule[, rule]: reason` suppresses nothing, whatever its author believes.",
      .source = "README",
      .bad = "-- zoql-ignore angled-inequalty: the nightly job rewrites it\nselect Id from Account;",
      .good = "-- zoql-ignore angled-inequality: the nightly job rewrites it\nselect Id from Account where Status <> "
              "'Draft';",
      .level = severity::warning,
   };
};

} // namespace zoql::rules
