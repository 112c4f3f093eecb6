// `<>` is SQL's; both dialects write `!=`.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct angled_inequality {
   static constexpr zoql::about about{
      .name = "angled-inequality",
      .summary = "`<>` instead of `!=`",
      .why = "Neither list of operators has `<>`: ZOQL's is on the filter-statements page, Export ZOQL's on the filter "
             "statement reference.",
      .source = "F02 F10 Z2 E5",
      .bad = "select Id from Account where Status <> 'Draft'",
      .good = "select Id from Account where Status != 'Draft'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::angled_not_equal)},
      .mends = ast::kinds(ast::kind::comparison),
   };

   static constexpr void check(const ast::statement&, const ast::node& node, report& report) {
      if (node.word != ast::word::angled_not_equal) return;
      const span sign{node.at, node.at + 2};
      report.say(sign, "`<>` is not an operator here", "write `!=`").mend("write `!=`", {{sign, "!="}});
   }
};

} // namespace zoql::rules
