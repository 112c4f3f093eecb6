// `is` asks for null and for nothing else.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/null_word.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

#include <string_view>

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
      .mends = ast::kinds(ast::kind::is_null, ast::kind::comparison, ast::kind::string, ast::kind::null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* tested = statement.child(node, 0);
      const ast::node* value = statement.child(node, 1);
      if (value == nullptr || value->kind == ast::kind::null || value->kind == ast::kind::missing) return;
      if (value->kind == ast::kind::string && !value->has(ast::unclosed)) {
         const std::string_view text = inside_quotes(statement, *value).of(statement.text);
         if (ascii::same_word(text, "null") || is_null_word(text)) return say_null(statement, node, *value, report);
      }
      const std::string_view sign = node.has(ast::negated) ? "!=" : "=";
      report
         .say({node.at, node.where.end}, {"`is` stands before `null` only, not before `{}`", statement.view(*value)},
              {"compare with `{}`", sign})
         .mend({"compare with `{}`", sign},
               {{{tested->where.end, value->where.begin}, node.has(ast::negated) ? " != " : " = "}});
   }

private:
   /// `is 'null'`: a text is none, whatever it says.
   static constexpr void say_null(const ast::statement& statement, const ast::node& node, const ast::node& value,
                                  report& report) {
      diagnostic& finding = report.say({node.at, node.where.end},
                                       {"`is` stands before `null` only, and {} is a text", statement.view(value)});
      if (capabilities_of(statement.language).is_null) {
         finding.help = "write `null` without quotes";
         finding.suggest("write `null`", {{value.where, "null"}});
         return;
      }
      const std::string_view meant = node.has(ast::negated) ? "!= null" : "= null";
      finding.help = {"write `{}`", meant};
      finding.suggest({"write `{}`", meant}, {{{node.at, node.where.end}, meant}});
   }
};

} // namespace zoql::rules
