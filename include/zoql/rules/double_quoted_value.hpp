// Values stand in single quotes.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct double_quoted_value {
   static constexpr zoql::about about{
      .name = "double-quoted-value",
      .summary = "a value in double quotes",
      .why = "Values stand in single quotes: ZOQL's filter-statements page by its examples, Export ZOQL's filter "
             "statement reference by its rule. ZOQL has been seen to take both.",
      .source = "V01 Z2 E5 R13",
      .bad = "select Id from Account where Name = \"x\"",
      .good = "select Id from Account where Name = 'x'",
      .level = {severity::warning, severity::error},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::like, ast::kind::in, ast::kind::between),
      .given = {.child_flags = ast::flag::double_quoted},
      .mends = ast::kinds(ast::kind::string),
   };

   /// What stands first is no value but a name in quotes.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* field = statement.child(node, 0);
      for (const ast::node& value : statement.children(node)) {
         if (&value == field || !value.has(ast::double_quoted) || value.kind != ast::kind::string) continue;
         diagnostic& finding = report.say(value.where, {"the value {} stands in double quotes", statement.view(value)},
                                          "write single quotes");
         std::vector<edit> edits = requoted(statement, value);
         if (!edits.empty()) finding.mend("write single quotes", std::move(edits));
      }
   }
};

} // namespace zoql::rules
