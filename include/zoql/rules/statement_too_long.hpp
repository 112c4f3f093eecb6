// Both languages limit the length of a statement.
#pragma once

#include <string_view>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct statement_too_long {
   static constexpr zoql::about about{
      .name = "statement-too-long",
      .summary = "a statement with more characters than its language allows",
      .why = "ZOQL takes 10,000 characters and answers more with a malformed query fault (faults page); Export"
             " ZOQL takes 20,000 (Export ZOQL page).",
      .source = "M01 M02 Z6 E1",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement, ast::kind::other_statement, ast::kind::missing),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.is_root(node)) return;
      const std::size_t limit = capabilities_of(statement.language).text_limit;
      if (statement.text.size() <= limit) return;
      const std::uint32_t count = count_code_points(statement.text);
      if (count <= limit) return;
      report.say({begin_of(statement.text, limit), static_cast<std::uint32_t>(statement.text.size())},
                 {"the statement has {} characters; {} takes {}", argument(std::uint64_t{count}),
                  argument(capabilities_of(statement.language).title), argument(std::uint64_t{limit})},
                 "ask for less, or split it into several statements");
   }

private:
   /// Where the character of this number begins, counted from 0.
   [[nodiscard]] static constexpr std::uint32_t begin_of(std::string_view text, std::size_t character) noexcept {
      std::uint32_t low = 0;
      auto high = static_cast<std::uint32_t>(text.size());
      while (low < high) {
         const std::uint32_t middle = low + (high - low) / 2;
         if (count_code_points(text.substr(0, middle)) <= character) {
            low = middle + 1;
         } else {
            high = middle;
         }
      }
      return low - 1;
   }
};

} // namespace zoql::rules
