// What follows `like` is a pattern in quotes.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct like_without_string {
   static constexpr zoql::about about{
      .name = "like-without-string",
      .summary = "`like` before something else than a quoted pattern",
      .why =
         "`like` is for string fields, and its pattern is a string in single quotes (ZOQL's filter-statements page, "
         "Export ZOQL's filter statement reference).",
      .source = "F17 Z2 E5",
      .bad = "select Id from Account where Name like Acme",
      .good = "select Id from Account where Name like 'Acme%'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::like),
      .mends = ast::kinds(ast::kind::name, ast::kind::number, ast::kind::boolean, ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const given = statement.child(node, 1);
      if (given == nullptr) return;
      const ast::node* const pattern = &unwrapped(statement, *given);
      if (pattern->kind == ast::kind::string || !operand_kinds.has(pattern->kind)) return;
      diagnostic& finding =
         report.say(pattern->where, {"`like` takes a pattern in quotes, not `{}`", statement.view(*pattern)},
                    "put it into quotes");
      if (pattern->kind == ast::kind::call) {
         finding.help = "write a pattern, as in `Name like 'Acme%'`";
         return;
      }
      if (pattern->kind == ast::kind::null || pattern->has(ast::bracketed)) return;
      const bool open = statement.view(*pattern).find('_') != std::string_view::npos;
      finding.suggest(open ? "put it into quotes" : "ask for what begins so",
                      {{{pattern->where.begin, pattern->where.begin}, "'"},
                       {{pattern->where.end, pattern->where.end}, open ? "'" : "%'"}});
   }
};

} // namespace zoql::rules
