// String literals as they stand: what is inside the quotes, and how to write it between others.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/repair/tokens.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql {

/// How many bytes the quotes of a closed string take: before its text and behind it.
struct quote_widths {
   std::uint32_t open = 1;
   std::uint32_t close = 1;
};

[[nodiscard]] constexpr quote_widths widths_of(const ast::statement& statement, const ast::node& string) noexcept {
   if (string.has(ast::shell_quoted)) return {4, 4};
   if (!string.has(ast::typographic)) return {1, 1};
   const char last = statement.view(string).back();
   return {3, last == '\'' || last == '"' ? 1U : 3U};
}

/// The span of the text inside the quotes of a closed string.
[[nodiscard]] constexpr span inside_quotes(const ast::statement& statement, const ast::node& string) noexcept {
   const quote_widths widths = widths_of(statement, string);
   return {string.where.begin + widths.open, string.where.end - widths.close};
}

/// Calls `visit(span)` for each quote inside a closed string that is written as only the other dialect writes it: `''`
/// in ZOQL, `\'` in Export ZOQL.
template<typename Visit>
constexpr void each_quote_of_other_dialect(const ast::statement& statement, const ast::node& string, Visit visit) {
   if (!string.has(ast::special) || string.has(ast::unclosed) || string.has(ast::shell_quoted)) return;
   const bool backslash = capabilities_of(statement.language).escapes == string_escapes::backslash;
   const char own = backslash ? '\\' : '\'';
   const char other = backslash ? '\'' : '\\';
   for (std::uint32_t at = string.where.begin + 1; at + 2 < string.where.end; ++at) {
      const std::string_view here = statement.text.substr(at, 3);
      if (here[0] == own || (here[0] == '\\' && here[1] == '\\')) {
         ++at;
      } else if (here[0] == other && here[1] == '\'' && (backslash || here[2] != '\'')) {
         visit(span{at, at + 2});
         ++at;
      }
   }
}

/// The two quotes around a string that differ.
struct mixed_quotes {
   std::uint32_t open = 1;
   std::uint32_t close = 1;
   /// One of a word processor, or an accent that is taken for one; no straight one has several bytes.
   [[nodiscard]] constexpr bool has_typographic() const noexcept { return open > 1 || close > 1; }
};

[[nodiscard]] constexpr mixed_quotes mixed_quotes_of(std::string_view string) noexcept {
   mixed_quotes found;
   if (const std::uint32_t size = repair::odd_quote_size(string, 0); size != 0) found.open = size;
   for (const std::uint32_t size : {2U, 3U}) {
      if (string.size() > size && repair::odd_quote_size(string, string.size() - size) == size) found.close = size;
   }
   return found;
}

/// The edits that make straight single quotes of both.
[[nodiscard]] constexpr std::vector<edit> straightened(std::string_view text, span where, mixed_quotes marks) {
   std::vector<edit> edits;
   if (text[where.begin] != '\'') edits.push_back({{where.begin, where.begin + marks.open}, "'"});
   if (text[where.end - 1] != '\'') edits.push_back({{where.end - marks.close, where.end}, "'"});
   return edits;
}

/// The edits that put a closed string between single quotes, its text unchanged; none where a backslash leaves open
/// what was meant.
[[nodiscard]] constexpr std::vector<edit> requoted(const ast::statement& statement, const ast::node& string) {
   const bool backslash = capabilities_of(statement.language).escapes == string_escapes::backslash;
   const span inside = inside_quotes(statement, string);
   const char mark = statement.text[string.where.begin];
   std::vector<edit> edits{{{string.where.begin, inside.begin}, "'"}};
   for (std::uint32_t at = inside.begin; at < inside.end; ++at) {
      const char byte = statement.text[at];
      if (byte == '\\' && backslash) return {};
      if (byte == '\'') edits.push_back({{at, at}, backslash ? "\\" : "'"});
      if (byte == mark && (mark == '"' || mark == '`')) {
         edits.push_back({{at, at + 1}, {}});
         ++at;
      }
   }
   edits.push_back({{inside.end, string.where.end}, "'"});
   return edits;
}

} // namespace zoql
