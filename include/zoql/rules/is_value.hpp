// `is` asks for null and for nothing else.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct is_value {
   static constexpr zoql::about about{
      .name = "is-value",
      .summary = "`is` before something else than `null`",
      .why =
         "The filter statement reference of Export ZOQL has `is null` and `is not null` and no other `is`; ZOQL has "
         "none at all.",
      .source = "F05 F10 Z2 E5",
      .bad = "select Id from Account where AutoPay is true",
      .good = "select Id from Account where AutoPay = true",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::is_null),
      .mends = ast::kinds(ast::kind::is_null, ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* tested = statement.child(node, 0);
      const ast::node* value = statement.child(node, 1);
      if (value == nullptr || value->kind == ast::kind::null || value->kind == ast::kind::missing) return;
      const std::string_view sign = node.has(ast::negated) ? "!=" : "=";
      report
         .say({node.at, node.where.end}, {"`is` stands before `null` only, not before `{}`", statement.view(*value)},
              {"compare with `{}`", sign})
         .mend({"compare with `{}`", sign},
               {{{tested->where.end, value->where.begin}, node.has(ast::negated) ? " != " : " = "}});
   }
};

} // namespace zoql::rules
