// Keywords that run into a name or a number.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct glued_keyword {
   static constexpr zoql::about about{
      .name = "glued-keyword",
      .summary = "no blank between a keyword and the word beside it",
      .why =
         "Letters and digits that touch are one word: `ANDChargeName` is a name. Only behind a parenthesis or a quote "
         "no blank is needed.",
      .source = "V11 R2",
      .bad = "select Id from InvoiceItem where Quantity = 1 ANDChargeName != 'x'",
      .good = "select Id from InvoiceItem where Quantity = 1 AND ChargeName != 'x'",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::glued_keyword, ast::kind::number),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::number) return check_number(statement, node, report);
      const std::uint32_t end = node.where.end;
      report.say(node.where, {"`{}` runs into the word behind it", statement.view(node)}, "put a blank between them")
         .mend("put a blank between them", {{{end, end}, " "}});
   }

private:
   /// `1AND`: a number ends where its digits end only if `and` or `or` is right behind.
   static constexpr void check_number(const ast::statement& statement, const ast::node& number, report& report) {
      const std::uint32_t begin = number.where.end;
      std::uint32_t end = begin;
      while (end < statement.text.size() && is_letter(statement.text[end])) ++end;
      if (end == begin) return;
      const span keyword{begin, end};
      report
         .say(keyword, {"`{}` runs into the number before it", keyword.of(statement.text)}, "put a blank between them")
         .mend("put a blank between them", {{{begin, begin}, " "}});
   }

   [[nodiscard]] static constexpr bool is_letter(char byte) noexcept {
      return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
   }
};

} // namespace zoql::rules
