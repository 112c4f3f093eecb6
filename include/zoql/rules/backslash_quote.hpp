// Export ZOQL writes a quote inside a string as `''`, and a backslash is text.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

#include <string_view>
#include <utility>
#include <vector>

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
      // Who has doubled backslashes too has escaped them, and one of each two would have to go.
      const bool is_only_escape = statement.view(node).find("\\\\") == std::string_view::npos;
      each_quote_of_other_dialect(statement, node, [&](span where) {
         diagnostic& finding =
            report.say(where, "`\\'` is not an escape in Export ZOQL: the string ends here", "write `''`");
         std::vector<edit> edits{{{where.begin, where.begin + 1}, "'"}};
         if (is_only_escape) {
            finding.mend("write `''`", std::move(edits));
         } else {
            finding.suggest("write `''`", std::move(edits));
         }
      });
   }
};

} // namespace zoql::rules
