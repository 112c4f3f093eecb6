// Bytes that are no text.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/utf8.hpp>
#include <zoql/wide_text.hpp>

namespace zoql::rules {

struct invalid_utf8 {
   static constexpr zoql::about about{
      .name = "invalid-utf8",
      .summary = "a byte that is not part of UTF-8 text",
      .why = "JSON and SOAP carry Unicode text, so a statement with other bytes cannot be sent as it is (RFC "
             "8259, section 8.1).",
      .source = "1.1 Z4",
      .bad = "select Id from Account where Name = 'Zo\\xEB'",
      .good = "select Id from Account where Name = 'Zoë'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement, ast::kind::other_statement, ast::kind::missing),
      .given = {.rare_bytes = true},
      .bad_stand_in = {.mark = "\\xEB", .text = "\xEB", .words = "the byte EB"},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.is_root(node) || !statement.has_rare_bytes) return;
      if (const std::string_view wide = wide_encoding_of(statement.text); !wide.empty()) {
         report.say({0, 1}, {"this text is {}", wide}, "save it as UTF-8");
         return;
      }
      const std::size_t at = utf8::find_invalid(statement.text);
      if (at == statement.text.size()) return;
      const auto begin = static_cast<std::uint32_t>(at);
      report.say({begin, begin + 1}, "this byte is not part of UTF-8 text", "save the text as UTF-8");
   }
};

} // namespace zoql::rules
