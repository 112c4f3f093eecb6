// A number is a sign, digits and a fraction.
#pragma once

#include <zoql/parted_digits.hpp>
#include <zoql/rule.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace zoql::rules {

struct malformed_number {
   static constexpr zoql::about about{
      .name = "malformed-number",
      .summary = "a number with letters, commas, spaces, several dots or none of its digits before the dot",
      .why = "Numbers are shown as digits, maybe with a sign and a fraction, and in no other form (ZOQL's "
             "filter-statements page, Export ZOQL's filter statement reference).",
      .source = "V06 1.8 Z2 E5",
      .bad = "select Id from Account where Balance > 1_000",
      .good = "select Id from Account where Balance > 1000",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between, ast::kind::mistake),
      .given = {.children = ast::kinds(ast::kind::number)},
      .mends = ast::kinds(ast::kind::number, ast::kind::name, ast::kind::string, ast::kind::and_, ast::kind::or_,
                          ast::kind::comparison),
      .joins_words = true,
   };

   /// A number with letters where a field stands is a misspelt name, and `digit-first-name` speaks of it.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::mistake) return check_parted(statement, node, report);
      const ast::node* const field = statement.child(node, 0);
      for (const ast::node& value : statement.children(node)) {
         if (&value != field && value.kind == ast::kind::number) check_number(statement, value, report);
      }
   }

private:
   /// `1,000`: what divides the digits is no part of a number, and may be meant in two ways.
   static constexpr void check_parted(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::parted_digits) return;
      std::vector<edit> edits = joined_digits(statement.text, node.where);
      if (currency_size(statement.view(node)) != 0) {
         report
            .say(node.where, {"`{}` is not a number", statement.view(node)},
                 "write the number alone, without the sign of its currency")
            .suggest("write the number alone", std::move(edits));
         return;
      }
      const bool has_point = std::any_of(edits.begin(), edits.end(), [](const edit& one) { return !one.text.empty(); });
      report
         .say(node.where, {"`{}` is not one number", statement.view(node)},
              has_point ? "a dot stands before the fraction, and nothing between other digits"
                        : "write its digits with nothing between them")
         .suggest(has_point ? "write it with a dot" : "write its digits together", std::move(edits));
   }

   static constexpr void check_number(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view text = statement.view(node);
      const std::string_view digits = text.substr(text.find_first_not_of("+-"));
      if (is_number(digits)) return;
      diagnostic& finding = report.say(node.where, {"`{}` is no number", text},
                                       "write digits, maybe with a fraction, or put it into quotes");
      const std::uint32_t begin = node.where.end - static_cast<std::uint32_t>(digits.size());
      if (digits.front() == '.' && is_whole(digits.substr(1))) {
         finding.mend("write `0` before the dot", {{{begin, begin}, "0"}});
      } else if (digits.back() == '.' && is_whole(digits.substr(0, digits.size() - 1))) {
         finding.mend("remove the dot", {{{node.where.end - 1, node.where.end}, {}}});
      } else if (digits.find_first_not_of("0123456789_") == std::string_view::npos && digits.back() != '_') {
         finding.mend("remove what divides the digits", without_underscores(digits, begin));
      } else if (const std::size_t keyword = glued_length(digits); keyword != 0) {
         const std::uint32_t word = begin + static_cast<std::uint32_t>(digits.find_first_not_of("0123456789"));
         const std::uint32_t end = word + static_cast<std::uint32_t>(keyword);
         finding.suggest("put blanks around the keyword", {{{word, word}, " "}, {{end, end}, " "}});
      } else if (std::any_of(digits.begin(), digits.end(), is_letter) && text.size() == digits.size()) {
         finding.suggest("put it into quotes",
                         {{{node.where.begin, node.where.begin}, "'"}, {{node.where.end, node.where.end}, "'"}});
      }
   }

   [[nodiscard]] static constexpr bool is_letter(char byte) noexcept {
      return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
   }

   /// How long the `and` or `or` is that runs on behind the digits; 0 when there is none.
   [[nodiscard]] static constexpr std::size_t glued_length(std::string_view digits) noexcept {
      const std::string_view rest = digits.substr(digits.find_first_not_of("0123456789"));
      for (const std::string_view keyword : {"and", "or"}) {
         std::size_t same = 0;
         while (same < keyword.size() && same < rest.size() && (rest[same] | 0x20) == keyword[same]) ++same;
         if (same == keyword.size() && rest.size() > same && is_letter(rest[same])) return same;
      }
      return 0;
   }

   [[nodiscard]] static constexpr bool is_whole(std::string_view digits) noexcept {
      return !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
   }

   [[nodiscard]] static constexpr bool is_number(std::string_view digits) noexcept {
      const std::size_t dot = digits.find('.');
      if (dot == std::string_view::npos) return is_whole(digits);
      return is_whole(digits.substr(0, dot)) && is_whole(digits.substr(dot + 1));
   }

   [[nodiscard]] static constexpr std::vector<edit> without_underscores(std::string_view digits, std::uint32_t begin) {
      std::vector<edit> edits;
      for (std::uint32_t at = 0; at < digits.size(); ++at) {
         if (digits[at] == '_') edits.push_back({{begin + at, begin + at + 1}, {}});
      }
      return edits;
   }
};

} // namespace zoql::rules
