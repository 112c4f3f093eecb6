// Neither language has comments.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct comment {
   static constexpr zoql::about about{
      .name = "comment",
      .summary = "a comment inside a statement",
      .why = "No page of either language shows a comment and no running code sends one (ZOQL page; Export ZOQL "
             "page).",
      .source = "Q08 1.3 Z1 E1",
      .bad = "select Id from Account -- all of them",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comment),
   };

   /// Removing it is never safe: somebody wrote it for somebody, and what follows a `#` may belong to the statement.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      report.say(node.where, "neither language has comments", "remove it")
         .suggest("remove it", {removal(statement.text, node.where)});
   }

private:
   /// A comment that ends its line goes with the blanks before it; one between two words leaves a blank.
   [[nodiscard]] static constexpr edit removal(std::string_view text, span comment) noexcept {
      const bool ends_line = comment.end == text.size() || text[comment.end] == '\n' || text[comment.end] == '\r';
      if (ends_line) {
         while (comment.begin > 0 && (text[comment.begin - 1] == ' ' || text[comment.begin - 1] == '\t'))
            --comment.begin;
         return {comment, ""};
      }
      const bool touches =
         comment.begin > 0 && !ascii::is_blank(text[comment.begin - 1]) && !ascii::is_blank(text[comment.end]);
      return {comment, touches ? " " : ""};
   }
};

} // namespace zoql::rules
