// A pattern that matches one text only.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct like_without_wildcard {
   static constexpr zoql::about about{
      .name = "like-without-wildcard",
      .summary = "a `like` pattern without `%` and `_`",
      .why = "`%` stands for any text and `_` for one character (ZOQL's filter-statements page, Export ZOQL's filter "
             "statement reference); without them `like` asks for one text, which `=` does.",
      .source = "F19 Z2 E5",
      .bad = "select Id from Account where Name like 'abc'",
      .good = "select Id from Account where Name like 'abc%'",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::like),
      .mends = ast::kinds(ast::kind::like, ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const field = statement.child(node, 0);
      const ast::node* const pattern = statement.child(node, 1);
      if (pattern == nullptr || pattern->kind != ast::kind::string || pattern->has(ast::unclosed)) return;
      if (inside_quotes(statement, *pattern).of(statement.text).find_first_of("%_") != std::string_view::npos) return;
      const std::string_view sign = node.has(ast::negated) ? " != " : " = ";
      // No page says whether `like` and `=` treat letter case alike.
      diagnostic& finding =
         report.say(pattern->where, {"the pattern {} has neither `%` nor `_`", statement.view(*pattern)},
                    {"write `{}`, or a `%` as its first or last character", sign.substr(1, sign.size() - 2)});
      // A value there is a mistake with `=` too.
      if (!is_literal(unwrapped(statement, *field)))
         finding.suggest({"compare with `{}`", sign.substr(1, sign.size() - 2)},
                         {{{field->where.end, pattern->where.begin}, sign}});
   }
};

} // namespace zoql::rules
