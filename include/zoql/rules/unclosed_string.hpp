// A string that never ends, and one quote too many behind one that does.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

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
      .visits = ast::kinds(ast::kind::string, ast::kind::mistake),
      .given = {.flags = ast::flag::unclosed},
      .mends = condition_parts,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind != ast::kind::string) return say_mistake(statement, node, report);
      if (!node.has(ast::unclosed)) return;
      const std::string_view text = statement.view(node);
      const std::size_t pair = text.find("''", 1);
      if (pair != std::string_view::npos && text.find('\'', pair + 2) == std::string_view::npos) {
         const auto extra = static_cast<std::uint32_t>(node.where.begin + pair + 1);
         return say_one_too_many({extra, extra + 1}, text.substr(pair + 2), report);
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
   static constexpr void say_mistake(const ast::statement& statement, const ast::node& node, report& report) {
      using enum ast::word;
      switch (node.word) {
      case missing_opening_quote:
         report.say(node.where, "the quote before this text is missing", "write `'`")
            .suggest("write it", {{node.where, "'"}});
         break;
      case missing_closing_quote:
         report.say({node.at, node.at + 1}, "this string has no end", "close it with `'`")
            .suggest("close it", {{node.where, "'"}});
         break;
      case quote_too_many:
         say_one_too_many(node.where, statement.text.substr(node.where.end), report);
         break;
      case doubled_quotes: {
         const span first{node.where.begin, node.where.begin + 1};
         const span last{node.where.end - 1, node.where.end};
         report.say(node.where, {"the quotes around {} are doubled", statement.view(node)}, "write one on each side")
            .mend("write one on each side", {{first, {}}, {last, {}}});
         break;
      }
      case mixed_quotes:
         say_mixed(statement, node, report);
         break;
      default:
         break;
      }
   }

   static constexpr void say_mixed(const ast::statement& statement, const ast::node& node, report& report) {
      const mixed_quotes marks = mixed_quotes_of(statement.view(node));
      if (marks.has_typographic()) return;
      report
         .say(node.where, {"{} begins with one quote and ends with another", statement.view(node)},
              "write `'` on both sides")
         .mend("write `'` on both sides", straightened(statement.text, node.where, marks));
   }

   /// `'x''`: one quote less, and the string ends where it was meant to.
   static constexpr void say_one_too_many(span extra, std::string_view rest, report& report) {
      diagnostic& finding = report.say(extra, "one quote too many: the string goes on after it", "remove it");
      if (rest.find_first_not_of(" \t\r\n;") == std::string_view::npos) {
         finding.mend("remove it", {{extra, {}}});
      } else {
         finding.suggest("remove it", {{extra, {}}});
      }
   }
};

} // namespace zoql::rules
