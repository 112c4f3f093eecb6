// A placeholder in quotes is a text like any other, and the statement is sent with it.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/template_text.hpp>

namespace zoql::rules {

struct quoted_placeholder {
   static constexpr zoql::about about{
      .name = "quoted-placeholder",
      .summary = "a placeholder in quotes that was never filled",
      .why =
         "A statement is sent as it stands, and in quotes a placeholder is a text, with which nothing is equal (ZOQL "
         "page; Export ZOQL page). After `like` the same text may be a pattern, so only `=` and `!=` are looked at.",
      .source = "8.2 Z1 E1",
      .bad = "select Name from Account where Id = '{id}'",
      .good = "select Name from Account where Id = '2c92c0f95be68649015bf14e001f2760'",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::equal, ast::word::not_equal),
                .children = ast::kinds(ast::kind::string),
                .subjects = subjects(subject::open)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::equal && node.word != ast::word::not_equal) return;
      each_compared(statement, node, [&](const ast::node&, const ast::node& value) {
         if (value.kind != ast::kind::string || value.has(ast::unclosed)) return;
         const std::string_view mark = placeholder_in(inside_quotes(statement, value).of(statement.text));
         if (mark.empty()) return;
         report.say(value.where, {"`{}` looks like {}", mark, origin_of_placeholder(mark)},
                    "put the value in before the statement is sent; where this text is the value, a comment "
                    "`-- zoql-ignore quoted-placeholder` says so");
      });
   }
};

} // namespace zoql::rules
