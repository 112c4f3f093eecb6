// A backslash in a ZOQL string begins one of eight escapes.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_text.hpp>

#include <algorithm>
#include <iterator>

namespace zoql::rules {

struct unknown_escape {
   static constexpr zoql::about about{
      .name = "unknown-escape",
      .summary = "a backslash in a ZOQL string that begins no escape",
      .why =
         "The escapes are `\\b`, `\\f`, `\\n`, `\\r`, `\\t`, `\\'`, `\\\"` and `\\\\`; a backslash that is meant as "
         "such is doubled (filter-statements page).",
      .source = "V02 Z2",
      .bad = "select Id from Account where Name = 'C:\\data'",
      .good = "select Id from Account where Name = 'C:\\\\data'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::string),
      .given = {.flags = ast::flag::special},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::special) || node.has(ast::unclosed) || node.has(ast::shell_quoted)) return;
      for (std::uint32_t at = node.where.begin + 1; at + 2 < node.where.end; ++at) {
         if (statement.text[at] != '\\') continue;
         const char escaped = statement.text[at + 1];
         if (!is_escape(escaped)) {
            const bool whole = static_cast<unsigned char>(escaped) < 0x80;
            const span where{at, at + (whole ? 2 : 1)};
            report.say(where, {"`{}` is no escape", where.of(statement.text)}, "double the backslash")
               .suggest("double the backslash", {{{at, at}, "\\"}});
         }
         ++at;
      }
   }

private:
   [[nodiscard]] static constexpr bool is_escape(char letter) noexcept {
      return std::any_of(std::begin(zoql_escapes), std::end(zoql_escapes),
                         [letter](const escape& one) { return one.letter == letter; });
   }
};

} // namespace zoql::rules
