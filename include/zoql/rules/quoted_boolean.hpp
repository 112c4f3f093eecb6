// `true` and `false` stand without quotes.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct quoted_boolean {
   static constexpr zoql::about about{
      .name = "quoted-boolean",
      .summary = "`'true'` or `'false'` in quotes against a field of type boolean",
      .why =
         "Both languages write booleans bare, and ZOQL's page forbids the quotes; running systems were seen to send "
         "them.",
      .source = "F08 F09 Z2 E5",
      .bad = "select AccountNumber from Account where AutoPay = 'true'",
      .good = "select AccountNumber from Account where AutoPay = true",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.children = ast::kinds(ast::kind::string), .subjects = subjects(subject::open)},
      .mends = ast::kinds(ast::kind::string, ast::kind::boolean),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      each_typed(statement, node, names, [&](const meaning& what, const ast::node& field, const ast::node& value) {
         if (what.family() != catalogue::family::boolean || !is_settled_text(statement, value)) return;
         const std::string_view text = inside_quotes(statement, value).of(statement.text);
         const bool is_true = ascii::same_word(text, "true");
         if (!is_true && !ascii::same_word(text, "false")) return;
         report
            .say(value.where, {"`{}` is of type boolean; {} is a text", statement.view(field), statement.view(value)},
                 "leave the quotes out")
            .mend("leave the quotes out", {{value.where, is_true ? "true" : "false"}});
      });
   }
};

} // namespace zoql::rules
