// The pages on ZOQL ask for keywords in lower case; servers take any.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct keyword_case {
   static constexpr zoql::about about{
      .name = "keyword-case",
      .summary = "a ZOQL keyword that is not in lower case",
      .why =
         "The ZOQL page asks for lower case, and that of `POST /v1/action/query` for \"all keywords in lower case\"; "
         "the ZOQL page's own examples use upper case, and servers take both. It is a matter of style, so it is "
         "off by default.",
      .source = "Q06 Z1 Z3 Z10",
      .bad = "SELECT Id FROM Account",
      .good = "select Id from Account",
      .dialects = dialects::zoql,
      .level = severity::info,
      .evidence = evidence::seen,
      .visits = ast::kinds(ast::kind::keyword),
      .mends = ast::kinds(ast::kind::boolean, ast::kind::null),
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, channel sent_by,
                               report& report) {
      for (const std::string_view word : words) {
         if (!ascii::same_word(word, statement.view(node))) continue;
         const bool by_query = sent_by == channel::query;
         report
            .say(node.where, {by_query ? "`{}`: the page of `action/query` wants \"all keywords in lower case\""
                                       : "`{}` is in lower case in ZOQL",
                              by_query ? statement.view(node) : word})
            .mend("write it in lower case", {{node.where, word}});
         return;
      }
   }

private:
   static constexpr std::string_view words[] = {
      "select", "from",      "where",  "and",     "or",       "like",     "null",    "true",     "false",
      "not",    "is",        "in",     "between", "as",       "asc",      "desc",    "distinct", "by",
      "group",  "having",    "order",  "limit",   "offset",   "on",       "join",    "inner",    "left",
      "right",  "full",      "outer",  "cross",   "natural",  "nulls",    "first",   "last",     "all",
      "union",  "intersect", "except", "minus",   "case",     "when",     "then",    "else",     "end",
      "over",   "timestamp", "date",   "time",    "interval", "update",   "insert",  "delete",   "upsert",
      "merge",  "create",    "drop",   "alter",   "show",     "describe", "explain", "find",     "with"};
};

} // namespace zoql::rules
