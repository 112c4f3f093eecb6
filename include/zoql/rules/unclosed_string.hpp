// A string that never ends, and one quote too many behind one that does.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <string_view>

namespace zoql::rules {

struct unclosed_string {
   static constexpr zoql::about about{
      .name = "unclosed-string",
      .summary = "a string without a closing quote, or with one too many",
      .why = "A string ends at the next quote that is not escaped; without one, the rest of the statement is text "
             "(ZOQL's filter-statements page, Export ZOQL's select-statements page).",
      .source = "V01 V02 V03 Z2 E2",
      .bad = "select Id from Account where Name = 'x",
      .good = "select Id from Account where Name = 'x'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::unclosed},
      .mends = condition_parts,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::unclosed)) return;
      const std::string_view text = statement.view(node);
      const std::size_t pair = text.find("''", 1);
      if (pair != std::string_view::npos && text.find('\'', pair + 2) == std::string_view::npos) {
         say_one_too_many(node, text.substr(pair + 2), static_cast<std::uint32_t>(pair), report);
         return;
      }
      const span open{node.where.begin, node.where.begin + 1};
      diagnostic& finding = report.say(open, "this string has no end", "close it with `'`");
      const std::size_t last = text.find_last_not_of(" \t\r\n;");
      const auto end = node.where.begin + static_cast<std::uint32_t>(last + 1);
      if (text.find_first_of("\\'", 1) == std::string_view::npos) {
         finding.suggest("close it at the end", {{{end, end}, "'"}});
      }
   }

private:
   /// `'x''`: one quote less, and the string ends where it was meant to.
   static constexpr void say_one_too_many(const ast::node& node, std::string_view rest, std::uint32_t pair,
                                          report& report) {
      const span extra{node.where.begin + pair + 1, node.where.begin + pair + 2};
      diagnostic& finding = report.say(extra, "one quote too many: the string goes on behind it", "remove it");
      if (rest.find_first_not_of(" \t\r\n;") == std::string_view::npos) {
         finding.mend("remove it", {{extra, {}}});
      } else {
         finding.suggest("remove it", {{extra, {}}});
      }
   }
};

} // namespace zoql::rules
