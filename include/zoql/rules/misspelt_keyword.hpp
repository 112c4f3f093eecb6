// A keyword with a letter too many, too few, or in the wrong place.
#pragma once

#include <zoql/bare_word.hpp>
#include <zoql/null_word.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/rule.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace zoql::rules {

struct misspelt_keyword {
   static constexpr zoql::about about{
      .name = "misspelt-keyword",
      .summary = "a keyword that is misspelt",
      .why =
         "A statement is made of the keywords of its language; any other word in the place of one is a syntax error "
         "(ZOQL page; Export ZOQL clauses page). What follows is checked as if the keyword were there.",
      .source = "Q01 Q02 Z1 E6",
      .bad = "select Id form Account",
      .good = "select Id from Account",
      .level = severity::error,
      .lesser = {.where = "where it may be a field of the tenant"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::mistake, ast::kind::comparison),
      .given = {.last = ast::kinds(ast::kind::name)},
      .mends = ast::kinds(ast::kind::name, ast::kind::null, ast::kind::boolean, ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      if (node.kind == ast::kind::comparison) return check_literal(statement, node, names, report);
      if (node.word != ast::word::misspelt_keyword) return;
      const std::string_view word = statement.view(node);
      // `is None`: in ZOQL the whole test is another, which `is-null` says.
      const bool is_null = node.at == static_cast<std::uint32_t>(repair::keyword::null) && is_null_word(word);
      if (is_null && !capabilities_of(statement.language).is_null) return;
      if (const std::string_view way = way_without(word); !way.empty()) {
         report.say(node.where, {"there is no `{}` in this language", word}, way);
         return;
      }
      say(node.where, word, repair::text_like(static_cast<repair::keyword>(node.at), word), report);
   }

private:
   /// How to do without an operator that another language has and a keyword is only spelt like; empty for what is no
   /// such operator.
   [[nodiscard]] static constexpr std::string_view way_without(std::string_view word) noexcept {
      constexpr std::array<std::pair<std::string_view, std::string_view>, 5> ways{
         {{"xor", "write `or`, and leave out rows that pass both conditions"},
          {"nor", "write `and` between conditions that say the opposite"},
          {"nand", "write `or` between conditions that say the opposite"},
          {"ilike", "write `like`, and a pattern for each way to spell the text"},
          {"rlike", "write `like`: `%` stands for any text, at one end of the pattern"}}};
      for (const auto& [operator_word, way] : ways) {
         if (ascii::same_word(operator_word, word)) return way;
      }
      return {};
   }

   /// `= nul`; however near, it may be a value: `= Full`.
   static constexpr void check_literal(const ast::statement& statement, const ast::node& comparison,
                                       const meanings* names, report& report) {
      const bare_word right = look_at_bare_word(statement, comparison, names);
      if (right.kind != bare_word_kind::keyword) return;
      const ast::node& word = statement[comparison.last_child];
      const span where = word.where;
      const std::string_view text = statement.view(word);
      diagnostic& finding = report.say_at_most(right.certain ? severity::error : severity::warning, where,
                                               {"`{}` is not a keyword", text}, {"did you mean `{}`?", right.meant});
      const auto suggest_literal = [&] { finding.suggest({"write `{}`", right.meant}, {{where, right.meant}}); };
      if (!right.may_be_text) return suggest_literal();
      finding.help = {"write `{}`, or `'{}'` if it is a text", right.meant, text};
      // Few slips are in the first letter.
      const bool is_slip = ascii::same_word(text.substr(0, 1), right.meant.substr(0, 1));
      if (is_slip) suggest_literal();
      finding.suggest("put it into quotes", {{{where.begin, where.begin}, "'"}, {{where.end, where.end}, "'"}});
      if (!is_slip) suggest_literal();
   }

   static constexpr void say(span where, std::string_view word, std::string_view meant, report& report) {
      diagnostic& finding = report.say(where, {"`{}` is not a keyword", word}, {"did you mean `{}`?", meant});
      if (word.size() <= meant.size() || doubles_letter(word, meant)) {
         finding.mend({"write `{}`", meant}, {{where, meant}});
      } else {
         finding.suggest({"write `{}`", meant}, {{where, meant}});
      }
   }

   /// `wherre`; a letter that is another one too many may belong elsewhere, `asT otal`, or be meant, `xor`.
   [[nodiscard]] static constexpr bool doubles_letter(std::string_view word, std::string_view meant) noexcept {
      if (word.size() != meant.size() + 1) return false;
      for (std::size_t at = 1; at < word.size(); ++at) {
         if (ascii::same_word(word.substr(at - 1, 1), word.substr(at, 1)) &&
             ascii::same_word(word.substr(0, at), meant.substr(0, at)) &&
             ascii::same_word(word.substr(at + 1), meant.substr(at)))
            return true;
      }
      return false;
   }
};

} // namespace zoql::rules
