// A comment that means to say the dialect, and is not `-- dialect: …`.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct dialect_comment {
   static constexpr zoql::about about{
      .name = "dialect-comment",
      .summary = "a comment on the dialect in another form than `-- dialect: …`, or with no statement after it",
      .why =
         "`-- dialect: zoql` or `-- dialect: zoqlexport` before a statement says the dialect of all statements that "
         "follow, in small letters and with nothing else on the line. What can only mean one of them is read as "
         "such, and other tools may read it differently.",
      .source = "README",
      .bad = "-- Dialect: ZOQLExport\nselect Account.Name from Invoice;",
      .good = "-- dialect: zoqlexport\nselect Account.Name from Invoice;",
      .level = severity::warning,
      .evidence = evidence::documented,
   };
};

} // namespace zoql::rules
