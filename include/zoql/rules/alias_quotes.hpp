// An alias stands in double quotes, or is a bare word.
#pragma once

#include <string_view>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct alias_quotes {
   static constexpr zoql::about about{
      .name = "alias-quotes",
      .summary = "an alias in single quotes or backticks, or with a dot and no quotes",
      .why = "The documented form of an alias is a label in double quotes (Export ZOQL select statements "
             "page), and a bare word is widely used; no page shows other quotes or a dot outside them.",
      .source = "S11 E2 S3",
      .bad = "select Name as 'Customer' from Account",
      .good = "select Name as \"Customer\" from Account",
      .dialects = with(&capabilities::aliases),
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::alias),
      .mends = ast::kinds(ast::kind::alias),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::flag::with_as) || node.has(ast::flag::double_quoted)) return;
      const std::string_view text = statement.view(node);
      const bool other = node.has(ast::flag::single_quoted) || node.has(ast::flag::back_quoted);
      if (!other) {
         if (text.find('.') == std::string_view::npos) return;
         report.say(node.where, {"use double quotes for the alias `{}`: it has a dot", text}, "write double quotes")
            .mend("write double quotes",
                  {{{node.where.begin, node.where.begin}, "\""}, {{node.where.end, node.where.end}, "\""}});
         return;
      }
      diagnostic& finding = report.say(node.where, "an alias stands in double quotes", "write double quotes");
      if (node.has(ast::flag::unclosed) || text.size() < 3) return;
      if (text.substr(1, text.size() - 2).find_first_of("'\"`\\") != std::string_view::npos) return;
      finding.mend("write double quotes",
                   {{{node.where.begin, node.where.begin + 1}, "\""}, {{node.where.end - 1, node.where.end}, "\""}});
   }
};

} // namespace zoql::rules
