// Backticks quote nothing in either dialect.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct backtick_value {
   static constexpr zoql::about about{
      .name = "backtick-value",
      .summary = "a value in backticks",
      .why =
         "Values stand in single quotes, says Export ZOQL's filter statement reference, and so they do in every "
         "example of both languages but one: the same page prints one value in backticks, a slip of its formatting.",
      .source = "V01 V10 E5",
      .bad = "select Id from Account where Name = `x`",
      .good = "select Id from Account where Name = 'x'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::like, ast::kind::in, ast::kind::between),
      .given = {.child_flags = ast::flag::back_quoted},
      .mends = ast::kinds(ast::kind::string),
   };

   /// What stands first is no value but a name in quotes.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* field = statement.child(node, 0);
      for (const ast::node& value : statement.children(node)) {
         if (&value == field || !value.has(ast::back_quoted) || value.kind != ast::kind::string) continue;
         diagnostic& finding = report.say(value.where, "the value stands in backticks", "write single quotes");
         std::vector<edit> edits = requoted(statement, value);
         if (!edits.empty()) finding.mend("write single quotes", std::move(edits));
      }
   }
};

} // namespace zoql::rules
