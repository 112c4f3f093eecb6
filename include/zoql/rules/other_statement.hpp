// The languages ask and change nothing.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct other_statement {
   static constexpr zoql::about about{
      .name = "other-statement",
      .summary = "a statement that is no `select`",
      .why = "Both languages have `select` and nothing else; data are changed by the calls create, update and "
             "delete (ZOQL page; Export ZOQL page).",
      .source = "Q09 Z1 E1",
      .bad = "update Account set Name = 'x'",
      .good = "select Name from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::other_statement),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view word = ascii::first_word(statement.view(node));
      if (ascii::same_word(word, "with")) return;
      report.say({node.where.begin, node.where.begin + static_cast<std::uint32_t>(word.size())},
                 {"there is no `{}`: a statement begins with `select`", word},
                 reads(word) ? "fields are listed by the describe call"
                             : "data are changed by create, update and delete calls");
   }

private:
   [[nodiscard]] static constexpr bool reads(std::string_view word) noexcept {
      return ascii::same_word(word, "show") || ascii::same_word(word, "describe") || ascii::same_word(word, "explain");
   }
};

} // namespace zoql::rules
