// ZOQL writes a quote inside a string as `\'`, not as `''`.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct doubled_quote {
   static constexpr zoql::about about{
      .name = "doubled-quote",
      .summary = "`''` inside a ZOQL string",
      .why = "In ZOQL a quote inside a string has a backslash before it (filter-statements page); doubling is Export "
             "ZOQL's way.",
      .source = "V02 Z2 R1",
      .bad = "select Id from Account where Name = 'San Francisco''s Finest'",
      .good = "select Id from Account where Name = 'San Francisco\\'s Finest'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::special},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      each_quote_of_other_dialect(statement, node, [&](span where) {
         report.say(where, "`''` is no quote inside a ZOQL string", "write `\\'`")
            .mend("write `\\'`", {{{where.begin, where.begin + 1}, "\\"}});
      });
   }
};

} // namespace zoql::rules
