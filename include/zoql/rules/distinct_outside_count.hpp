// `distinct` stands in `count(distinct …)` and nowhere else.
#pragma once

#include <cstdint>
#include <zoql/ascii.hpp>
#include <zoql/functions.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct distinct_outside_count {
   static constexpr zoql::about about{
      .name = "distinct-outside-count",
      .summary = "`distinct` outside `count( )`",
      .why = "AQuA refuses a distinct column without the count function (error 90020, error codes page); ZOQL "
             "has no such word.",
      .source = "S10 A1",
      .bad = "select distinct Status from Account",
      .good = "select Status from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select, ast::kind::call),
      .given = {.flags = ast::flag::distinct},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::flag::distinct)) return;
      if (node.kind == ast::kind::select) {
         const span word{node.at, node.at + 8};
         report
            .say(word, "`distinct` cannot stand here",
                 capabilities_of(statement.language).grouping
                    ? "count with `count(distinct …)`, or list each value once with `group by`"
                    : "drop what comes twice from what comes back")
            .suggest("remove it", {{{word.begin, ascii::skip_blanks(statement.text, word.end)}, ""}});
         return;
      }
      if (!capabilities_of(statement.language).functions) return;
      // What function an unknown one was meant to be is not known.
      const std::string_view function = statement.view(*statement.child(node, 0));
      if (!is_function(function) || ascii::same_word(function, "count")) return;
      const std::uint32_t begin = ascii::skip_blanks(statement.text, node.at + 1);
      const span word{begin, begin + 8};
      if (!ascii::same_word(word.of(statement.text), "distinct")) return;
      report
         .say(word, {"`distinct` stands in `count`, not in `{}`", statement.view(*statement.child(node, 0))},
              "remove it")
         .suggest("remove it", {{{word.begin, ascii::skip_blanks(statement.text, word.end)}, ""}});
   }
};

} // namespace zoql::rules
