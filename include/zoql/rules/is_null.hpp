// ZOQL asks for null with `= null`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

#include <string_view>

namespace zoql::rules {

struct is_null {
   static constexpr zoql::about about{
      .name = "is-null",
      .summary = "`is null` or `is not null` in ZOQL",
      .why = "The list of operators on ZOQL's filter-statements page has no `is`; its examples write `= null` and "
             "`!= null`.",
      .source = "F05 Z2 R18",
      .bad = "select Id from Account where ParentId is null",
      .good = "select Id from Account where ParentId = null",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::is_null),
      .mends = ast::kinds(ast::kind::is_null, ast::kind::comparison, ast::kind::null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* tested = statement.child(node, 0);
      const ast::node* null = statement.child(node, 1);
      if (null == nullptr || null->kind != ast::kind::null) return;
      const span test{node.at, node.where.end};
      const bool negated = node.has(ast::negated);
      const message write = negated ? message("write `!= null`") : message("write `= null`");
      const message words = negated ? message("`is not null` is not in ZOQL") : message("`is null` is not in ZOQL");
      // Null of another language is mended with it.
      const bool is_word = ascii::same_word(statement.view(*null), "null");
      const span gap{tested->where.end, is_word ? null->where.begin : null->where.end};
      const std::string_view meant = is_word ? (negated ? " != " : " = ") : (negated ? " != null" : " = null");
      report.say(test, words, write).mend(write, {{gap, meant}});
   }
};

} // namespace zoql::rules
