// Whether a double quote inside a value is doubled is not settled.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct double_quote_in_value {
   static constexpr zoql::about about{
      .name = "double-quote-in-value",
      .summary = "a single `\"` inside a value of Export ZOQL",
      .why =
         "The Export ZOQL select statements page says that a `\"` inside a value is doubled; a client that tried it "
         "found that only `'` needs it.",
      .source = "V04 E2 R1",
      .bad = "select Id from Account where Name = 'a \"b'",
      .good = "select Id from Account where Name = 'a \"\"b'",
      .dialects = dialects::zoqlexport,
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.has(ast::unclosed) || node.has(ast::back_quoted)) return;
      const span inside = inside_quotes(statement, node);
      if (node.has(ast::double_quoted)) {
         // Between single quotes, where the value belongs, one of the two is left.
         const std::size_t pair = inside.of(statement.text).find("\"\"");
         const std::uint32_t at = inside.begin + static_cast<std::uint32_t>(pair);
         if (pair != std::string_view::npos) report.say({at, at + 2}, words, help);
         return;
      }
      for (std::uint32_t at = inside.begin; at < inside.end; ++at) {
         if (statement.text[at] != '"') continue;
         if (at + 1 < inside.end && statement.text[at + 1] == '"') {
            ++at;
            continue;
         }
         report.say({at, at + 1}, words, help);
         return;
      }
   }

private:
   static constexpr std::string_view words = "whether `\"` has to be doubled inside a value is not settled";
   static constexpr std::string_view help = "try both on your tenant, or avoid it with `_` in a `like` pattern";
};

} // namespace zoql::rules
