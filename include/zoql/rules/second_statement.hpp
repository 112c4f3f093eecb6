// One statement is sent at a time.
#pragma once

#include <algorithm>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>
#include <zoql/wide_text.hpp>

namespace zoql::rules {

struct second_statement {
   static constexpr zoql::about about{
      .name = "second-statement",
      .summary = "text after the semicolon",
      .why = "One `;` may end a statement; the query calls take one statement each (examples page; Export ZOQL"
             " clauses page).",
      .source = "Q05 Z3 E6",
      .bad = "select Id from Account; select Id from Contact",
      .good = "select Id from Account;",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::second_statement, ast::kind::mistake),
      .not_in_files = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::mistake) {
         if (node.word != ast::word::next_statement) return;
         report.say(node.where, "`;` is missing before this `select`",
                    "in a file, write it after the first statement; otherwise send the second by itself");
         return;
      }
      // Another rule says that it is text of another encoding.
      if (statement.has_rare_bytes && !wide_encoding_of(statement.text).empty()) return;
      const std::uint32_t end = ascii::skip_blanks_back(statement.text, node.where.end);
      const span rest{node.where.begin, end};
      const std::string_view follows = without_marks(rest.of(statement.text));
      if (follows.empty()) {
         report.say(rest, "one `;` ends a statement", "remove the rest")
            .mend("remove it", {{{ascii::skip_blanks_back(statement.text, rest.begin), rest.end}, ""}});
      } else if (!ascii::same_word(ascii::first_word(follows), "select")) {
         report.say(rest, "a `;` ends the statement before this", "remove the `;` if this belongs to the statement");
      } else {
         report.say(rest, "only one statement can be sent at a time", "send the second by itself")
            .suggest("remove it", {{{ascii::skip_blanks_back(statement.text, rest.begin), rest.end}, ""}});
      }
   }

private:
   /// What follows the semicolons.
   [[nodiscard]] static constexpr std::string_view without_marks(std::string_view text) noexcept {
      return text.substr(std::min(text.find_first_not_of("; \t\r\n"), text.size()));
   }
};

} // namespace zoql::rules
