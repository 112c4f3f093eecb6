// Export ZOQL writes a quote inside a string as `''`, and a backslash is text.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct backslash_quote {
   static constexpr zoql::about about{
      .name = "backslash-quote",
      .summary = "`\\'` inside an Export ZOQL string",
      .why =
         "In Export ZOQL a quote inside a string is doubled (select-statements page); a backslash is ordinary text, so "
         "the string ends at the quote after it.",
      .source = "V03 E2 R1",
      .bad = "select Id from Account where Name = 'San Francisco\\'s Finest'",
      .good = "select Id from Account where Name = 'San Francisco''s Finest'",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::special},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      each_quote_of_other_dialect(statement, node, [&](span where) {
         report.say(where, "a backslash is text in Export ZOQL: the string ends at this quote", "write `''`")
            .mend("write `''`", {{{where.begin, where.begin + 1}, "'"}});
      });
   }
};

} // namespace zoql::rules
