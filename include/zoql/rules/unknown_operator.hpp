// Signs between operands that neither dialect has, and `!` in place of `not`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <array>
#include <utility>

namespace zoql::rules {

struct unknown_operator {
   static constexpr zoql::about about{
      .name = "unknown-operator",
      .summary = "a comparison sign that is in neither language",
      .why = "The operators are `=`, `!=`, `<`, `<=`, `>`, `>=` and `like`, on the filter-statements page of ZOQL and "
             "the filter statement reference of Export ZOQL.",
      .source = "F02 F10 Z2 E5",
      .bad = "select Id from Account where Balance => 10",
      .good = "select Id from Account where Balance >= 10",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::not_, ast::kind::mistake),
      .given = {.word = ast::words(ast::word::none, ast::word::unknown_sign)},
      .mends = ast::kinds(ast::kind::comparison),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::not_) return check_not(statement, node, report);
      if (node.word == ast::word::spaced_sign) return say_spaced(statement, node, report);
      if (node.word == ast::word::odd_sign) {
         const std::string_view meant = statement.view(node).substr(1);
         report.say(node.where, {"`{}` is not an operator here", statement.view(node)}, {"write `{}`", meant})
            .suggest({"write `{}`", meant}, {{{node.where.begin, node.where.begin + 1}, {}}});
      }
      if (node.word != ast::word::unknown_sign) return;
      const span where = sign_span(statement, node);
      const std::string_view sign = where.of(statement.text);
      diagnostic& finding = report.say(where, {"`{}` is not an operator here", sign});
      const std::string_view meant = meaning_of(sign);
      if (meant.empty()) {
         finding.help = "the operators are `=`, `!=`, `<`, `<=`, `>`, `>=` and `like`";
         return;
      }
      finding.help = {"write `{}`", meant};
      finding.mend({"write `{}`", meant}, {{where, meant}});
   }

private:
   static constexpr void say_spaced(const ast::statement& statement, const ast::node& node, report& report) {
      std::uint32_t gap = node.where.begin;
      while (!ascii::is_blank(statement.text[gap])) ++gap;
      const span space{gap, ascii::skip_blanks(statement.text, gap)};
      report.say(node.where, {"`{}` is one operator with a space inside", statement.view(node)}, "remove the space")
         .mend("remove the space", {{space, {}}});
   }

   /// What people write for the operators of both languages.
   [[nodiscard]] static constexpr std::string_view meaning_of(std::string_view sign) noexcept {
      constexpr std::array<std::pair<std::string_view, std::string_view>, 11> meanings{{{"=>", ">="},
                                                                                        {"=<", "<="},
                                                                                        {"!<", ">="},
                                                                                        {"!>", "<="},
                                                                                        {"=!", "!="},
                                                                                        {"===", "="},
                                                                                        {"!==", "!="},
                                                                                        {"<=>", "="},
                                                                                        {"><", "!="},
                                                                                        {">==", ">="},
                                                                                        {"<==", "<="}}};
      for (const auto& [wrong, right] : meanings) {
         if (wrong == sign) return right;
      }
      return {};
   }

   /// ZOQL has no prefix `not` at all, which another rule says.
   static constexpr void check_not(const ast::statement& statement, const ast::node& node, report& report) {
      if (!capabilities_of(statement.language).prefix_not || statement.text[node.where.begin] != '!') return;
      const span sign{node.where.begin, node.where.begin + 1};
      const char next = sign.end < statement.text.size() ? statement.text[sign.end] : ' ';
      report.say(sign, "`!` is not an operator here", "write `not`")
         .mend("write `not`", {{sign, next == ' ' ? "not" : "not "}});
   }
};

} // namespace zoql::rules
