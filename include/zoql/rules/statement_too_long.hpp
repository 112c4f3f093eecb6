// Both languages limit the length of a statement.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/source.hpp>

#include <string_view>

namespace zoql::rules {

struct statement_too_long {
   static constexpr zoql::about about{
      .name = "statement-too-long",
      .summary = "a statement with more characters than its language allows",
      .why = "ZOQL takes 10,000 characters and answers more with a malformed query fault (faults page); Export"
             " ZOQL takes 20,000 (Export ZOQL page).",
      .source = "M01 M02 Z6 E1",
      .bad = "select Id from Account where Name = '…'",
      .good = "select Id from Account where Name = 'x'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement, ast::kind::other_statement, ast::kind::missing),
      .bad_stand_in = {.mark = "…", .text = "x", .times = 20'000},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.is_root(node)) return;
      const std::size_t limit = capabilities_of(statement.language).text_limit;
      if (statement.text.size() <= limit) return;
      const auto size = static_cast<std::uint32_t>(statement.text.size());
      // Without rare bytes each is a character.
      const std::uint32_t count = statement.has_rare_bytes ? count_code_points(statement.text) : size;
      if (count <= limit) return;
      const std::uint32_t begin =
         statement.has_rare_bytes ? begin_of(statement.text, limit) : static_cast<std::uint32_t>(limit);
      report.say({begin, size},
                 {"the statement has {} characters; {} takes {}", argument(std::uint64_t{count}),
                  argument(capabilities_of(statement.language).title), argument(std::uint64_t{limit})},
                 "ask for less, or split it into several statements");
   }

private:
   /// Where the character of this number begins, counted from 0.
   [[nodiscard]] static constexpr std::uint32_t begin_of(std::string_view text, std::size_t character) noexcept {
      std::uint32_t begin = 0;
      each_code_point(text, [&](std::uint32_t at) {
         begin = at;
         return character-- > 0;
      });
      return begin;
   }
};

} // namespace zoql::rules
