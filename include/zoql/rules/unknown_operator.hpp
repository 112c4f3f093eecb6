// Signs between operands that neither dialect has, and `!` in place of `not`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/meant_sign.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

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
      .mends = ast::kinds(ast::kind::comparison, ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::not_) return check_not(statement, node, report);
      if (node.word == ast::word::spaced_sign) return say_spaced(statement, node, report);
      if (node.word == ast::word::word_for_sign) {
         diagnostic& finding = report.say(node.where, {"`{}` is not an operator here", statement.view(node)});
         return offer(find_meant(meant_words, statement.view(node)), node.where, finding);
      }
      if (node.word == ast::word::odd_sign) {
         const std::string_view meant = statement.view(node).substr(1);
         report.say(node.where, {"`{}` is not an operator here", statement.view(node)}, {"write `{}`", meant})
            .suggest({"write `{}`", meant}, {{{node.where.begin, node.where.begin + 1}, {}}});
      }
      if (node.word != ast::word::unknown_sign) return;
      const span where = sign_span(statement, node);
      const std::string_view sign = where.of(statement.text);
      diagnostic& finding = report.say(where, {"`{}` is not an operator here", sign});
      if (const meant_sign meant = find_meant(meant_signs, sign); !meant.means.empty()) {
         offer(meant, where, finding);
      } else {
         finding.help = "the operators are `=`, `!=`, `<`, `<=`, `>`, `>=` and `like`";
      }
   }

private:
   static constexpr void offer(const meant_sign& meant, span where, diagnostic& finding) {
      finding.help = {"write `{}`", meant.means};
      if (meant.is_certain) {
         finding.mend({"write `{}`", meant.means}, {{where, meant.means}});
      } else {
         finding.suggest({"write `{}`", meant.means}, {{where, meant.means}});
      }
   }

   static constexpr void say_spaced(const ast::statement& statement, const ast::node& node, report& report) {
      std::uint32_t gap = node.where.begin;
      while (!ascii::is_blank(statement.text[gap])) ++gap;
      const span space{gap, ascii::skip_blanks(statement.text, gap)};
      if (const meant_sign meant = meant_by_two(statement.text, node.where, space); !meant.means.empty()) {
         diagnostic& finding = report.say(node.where, {"`{}` is not an operator here", statement.view(node)});
         return offer(meant, node.where, finding);
      }
      report.say(node.where, {"`{}` is one operator with a space inside", statement.view(node)}, "remove the space")
         .mend("remove the space", {{space, {}}});
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
