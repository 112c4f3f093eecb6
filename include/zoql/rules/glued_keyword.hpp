// Keywords that run into a name or a number.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace zoql::rules {

struct glued_keyword {
   static constexpr zoql::about about{
      .name = "glued-keyword",
      .summary = "no space between a keyword and the word beside it",
      .why =
         "Letters and digits that touch are one word: `ANDChargeName` is a name. Only after a parenthesis or a quote "
         "no space is needed.",
      .source = "V11 R2",
      .bad = "select Id from InvoiceItem where Quantity = 1 ANDChargeName != 'x'",
      .good = "select Id from InvoiceItem where Quantity = 1 AND ChargeName != 'x'",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::glued_keyword, ast::kind::number),
      .mends = ast::kinds(ast::kind::number),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::number) return check_number(statement, node, report);
      const span where = node.where;
      const std::string_view text = statement.text;
      const bool before = where.begin > 0 && ascii::is_name_byte(text[where.begin - 1]);
      const bool after = where.end < text.size() && ascii::is_name_byte(text[where.end]);
      std::vector<edit> edits;
      if (before) edits.push_back({{where.begin, where.begin}, " "});
      if (after || !before) edits.push_back({{where.end, where.end}, " "});
      const std::string_view words = !before  ? "missing space after `{}`"
                                     : !after ? "missing space before `{}`"
                                              : "missing spaces around `{}`";
      report.say(where, {words, statement.view(node)}, "write a space").mend("write a space", std::move(edits));
   }

private:
   /// `1AND`: a number ends where its digits end only if `and` or `or` is right behind.
   static constexpr void check_number(const ast::statement& statement, const ast::node& number, report& report) {
      const std::uint32_t begin = number.where.end;
      std::uint32_t end = begin;
      while (end < statement.text.size() && is_letter(statement.text[end])) ++end;
      if (end == begin) return;
      const span keyword{begin, end};
      report.say(keyword, {"missing space before `{}`", keyword.of(statement.text)}, "write a space")
         .mend("write a space", {{{begin, begin}, " "}});
   }

   [[nodiscard]] static constexpr bool is_letter(char byte) noexcept {
      return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
   }
};

} // namespace zoql::rules
