// A `like` pattern takes one `%`, first or last.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

#include <algorithm>

namespace zoql::rules {

struct infix_like {
   static constexpr zoql::about about{
      .name = "infix-like",
      .summary = "a `like` pattern with several `%`, or with one in the middle",
      .why =
         "A pattern may have one `%`, as its first or last character; `_` stands anywhere (ZOQL's filter-statements "
         "page, Export ZOQL's filter statement reference). Running Export ZOQL has such patterns all the same.",
      .source = "F17 Z2 Z12 E5",
      .bad = "select Id from Account where Name like '%abc%'",
      .good = "select Id from Account where Name like 'abc%'",
      .level = {severity::error, severity::warning},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::like),
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* pattern = statement.child(node, 1);
      if (pattern == nullptr || pattern->kind != ast::kind::string || pattern->has(ast::unclosed)) return;
      const span inside = inside_quotes(statement, *pattern);
      const std::string_view text = inside.of(statement.text);
      const auto count = std::count(text.begin(), text.end(), '%');
      const bool open = text.starts_with('%') || text.ends_with('%');
      if (count == 0 || (count == 1 && open)) return;
      diagnostic& finding = report.say(
         pattern->where,
         {count == 1 ? "the `%` of {} stands in the middle" : "{} has more than one `%`", statement.view(*pattern)},
         "a pattern has one `%`, as its first or last character");
      if (count == 2 && text.size() > 2 && text.starts_with('%') && text.ends_with('%')) {
         finding.suggest("ask for what begins so", {{{inside.begin, inside.begin + 1}, {}}});
      }
   }
};

} // namespace zoql::rules
