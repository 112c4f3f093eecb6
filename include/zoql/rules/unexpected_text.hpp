// Text that fits nowhere in the sentence; the commonest causes are named.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

#include <utility>
#include <vector>

namespace zoql::rules {

struct unexpected_text {
   static constexpr zoql::about about{
      .name = "unexpected-text",
      .summary = "text that has no place in the statement",
      .why = "A statement is `select`, a list, `from`, one object and the clauses of its language, and nothing"
             " stands between them (ZOQL page; Export ZOQL clauses page).",
      .source = "Q01 Q02 Z1 E6",
      .bad = "select Id from Account where Name = 'A' 'B'",
      .good = "select Id from Account where Name = 'A'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::skipped, ast::kind::mistake),
      .mends = ast::kinds(ast::kind::and_, ast::kind::or_, ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (statement.lacks_root()) return;
      if (node.kind == ast::kind::mistake) return say_backslashes(node, report);
      const std::string_view text = statement.view(node);
      diagnostic& finding = report.say(node.where, {"unexpected `{}`", shown(text)}, cause(statement.text, node.where));
      if (node.has(ast::flag::repeated)) {
         finding.mend("remove it", {{with_space(statement.text, node.where), ""}});
      } else if (node.has(ast::flag::special) && !is_telling(text)) {
         finding.suggest("remove it", {{with_space(statement.text, node.where), ""}});
      }
   }

private:
   /// Without it the statement would read on and say something else.
   [[nodiscard]] static constexpr bool is_telling(std::string_view text) noexcept {
      const std::string_view word = ascii::first_word(text);
      for (const std::string_view one : {"not", "no", "distinct", "xor", "nor"}) {
         if (ascii::same_word(word, one)) return true;
      }
      return text.find_first_not_of("<>=!~") == std::string_view::npos;
   }

   static constexpr void say_backslashes(const ast::node& node, report& report) {
      if (node.word != ast::word::stray_backslashes) return;
      const span first{node.where.begin, node.where.begin + 1};
      const span last{node.where.end - 1, node.where.end};
      std::vector<edit> edits{{first, ""}};
      if (last.begin != first.begin) edits.push_back({last, ""});
      report
         .say(first, "unexpected `\\`",
              "a backslash stands only inside a text; remove what a shell or a program left here")
         .mend("remove the backslashes", std::move(edits));
   }

   /// The text and the space before it, unless words would touch then.
   [[nodiscard]] static constexpr span with_space(std::string_view text, span where) noexcept {
      const std::uint32_t begin = ascii::skip_blanks_back(text, where.begin);
      const bool touches = begin > 0 && where.end < text.size() && ascii::is_name_byte(text[begin - 1]) &&
                           ascii::is_name_byte(text[where.end]);
      return {touches ? where.begin : begin, where.end};
   }

   /// Long text is named by its first word.
   [[nodiscard]] static constexpr std::string_view shown(std::string_view text) noexcept {
      return text.size() <= 24 ? text : ascii::first_word(text);
   }

   [[nodiscard]] static constexpr bool is_keyword(std::string_view word) noexcept {
      for (const std::string_view one : {"and", "or", "like", "is", "in", "between"}) {
         if (ascii::same_word(word, one)) return true;
      }
      return false;
   }

   /// What most often leaves such text behind.
   [[nodiscard]] static constexpr message cause(std::string_view text, span where) noexcept {
      const char first = text[where.begin];
      const std::uint32_t before = ascii::skip_blanks_back(text, where.begin);
      const bool touches = before == where.begin && before > 0;
      if (first == ')') return "there is one `)` more than `(`; remove it";
      if (first == '(' && where.size() == 1) return "there is one `(` more than `)`; remove it";
      if (first == '(') return "a function's name, or `and` or `or`, is missing before the parenthesis";
      if (first == '\'') {
         return touches && text[before - 1] == '\'' ? "there is one quote too many"
                                                    : "an operator, a comma or a quote is missing before this text";
      }
      if (first == '"' || first == '`') return "a comma or an operator is missing, or there is one quote too many";
      if (first == '.')
         return "a dot stands between a related object and its field, as in `Account.Name`, and nowhere else";
      if (first == ',') return "remove the comma, or write what it separates";
      if (first == '[' || first == ']')
         return "brackets are how a manual marks what may be left out; they are not part of the language";
      if (first == '{' || first == '}') return "braces are not part of the language";
      if (first == '\\') return "a backslash stands only inside a text; remove what a shell or a program left here";
      if (is_keyword(ascii::first_word(text.substr(where.begin)))) {
         return "there is nothing before this word that it could join";
      }
      if (ascii::is_name_byte(first) && touches && text[before - 1] == '\'')
         return "the quote before it ends a string; escape it where it is part of the text";
      if (ascii::is_name_byte(first)) return "a comma, an operator or `and` may be missing before it";
      return "remove it";
   }
};

} // namespace zoql::rules
