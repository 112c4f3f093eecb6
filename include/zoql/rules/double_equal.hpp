// `==` is not an operator of either dialect.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct double_equal {
   static constexpr zoql::about about{
      .name = "double-equal",
      .summary = "`==` instead of `=`",
      .why = "Neither list of operators has `==`: ZOQL's is on the filter-statements page, Export ZOQL's on the filter "
             "statement reference.",
      .source = "F02 F10 Z2 E5",
      .bad = "select Id from Account where Status == 'Draft'",
      .good = "select Id from Account where Status = 'Draft'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::double_equal)},
      .mends = ast::kinds(ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::double_equal) return;
      const span sign = sign_span(statement, node);
      report.say(sign, "`==` is not an operator here", "write `=`").mend("write `=`", {{sign, "="}});
   }
};

} // namespace zoql::rules
