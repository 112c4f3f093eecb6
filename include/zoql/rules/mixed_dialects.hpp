// A statement, or a file, that neither dialect takes as a whole.
#pragma once

#include <zoql/guess_dialect.hpp>
#include <zoql/rule.hpp>

#include <cstdint>

namespace zoql::rules {

struct mixed_dialects {
   static constexpr zoql::about about{
      .name = "mixed-dialects",
      .summary = "constructs of both dialects where nothing says which one it is",
      .why = "ZOQL escapes a quote as `\\'` and takes dates without quotes; Export ZOQL has `''`, `*`, dotted names, "
             "parentheses, functions and `is null` (ZOQL page; Export ZOQL pages). What has some of both fails as "
             "either, and what is wrong with it can only be said once the dialect is known.",
      .source = "V02 V03 D03 Z1 Z2 E1 E2",
      .bad = "select Id from Account where Name = 'O\\'Neil' and ParentId is null;",
      .good = "select Id from Account where Name = 'O\\'Neil' and ParentId = null;",
      .level = severity::error,
      .evidence = evidence::documented,
   };

   /// `line` is where the first construct stands when the second is in another statement of the file; 0: in the same.
   static constexpr void say(const dialect_marks& marks, std::uint32_t line, report& report) {
      const bool zoql_first = marks.zoql.where.begin < marks.zoqlexport.where.begin;
      const dialect_mark& first = zoql_first ? marks.zoql : marks.zoqlexport;
      const dialect_mark& second = zoql_first ? marks.zoqlexport : marks.zoql;
      const message words =
         line != 0 ? message(zoql_first ? "{} is Export ZOQL, but {} on line {} is ZOQL, and nothing says which"
                                        : "{} is ZOQL, but {} on line {} is Export ZOQL, and nothing says which",
                             second.what, first.what, std::uint64_t{line})
                   : message(zoql_first ? "{} is Export ZOQL, but {} is ZOQL: neither dialect takes both"
                                        : "{} is ZOQL, but {} is Export ZOQL: neither dialect takes both",
                             second.what, first.what);
      report
         .say(second.where, words,
              line != 0 ? "write `-- dialect: zoql` or `-- dialect: zoqlexport` before each statement"
                        : "write the statement in one dialect and set `dialect`")
         .see(first.where, {zoql_first ? "{} is ZOQL" : "{} is Export ZOQL", first.what});
   }
};

} // namespace zoql::rules
