// A line end or a tab inside a value or an alias.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/id_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/string_text.hpp>

#include <vector>

namespace zoql::rules {

struct control_character {
   static constexpr zoql::about about{
      .name = "control-character",
      .summary = "a line end, a tab or another control character inside a value or an alias",
      .why = "ZOQL has escapes for them (filter-statements page) and Export ZOQL has none; one client refuses to send "
             "them. Most come from a closing quote that is missing, or from wrapping a long statement.",
      .source = "V05 Z2 R1",
      .bad = "select Id from Account where Name = 'a␉b'",
      .good = "select Id from Account where Name = 'ab'",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::string, ast::kind::alias),
      .given = {.rare_bytes = true},
      .bad_stand_in = {.mark = "␉", .text = "\t", .words = "a tab"},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      constexpr unsigned quoted = ast::double_quoted | ast::back_quoted | ast::single_quoted;
      const bool is_value = node.kind == ast::kind::string;
      if (node.has(ast::unclosed) || !statement.has_rare_bytes || (!is_value && (node.flags & quoted) == 0)) return;
      const span inside = inside_quotes(statement, node);
      // No id has one, however it is written.
      const bool escapes = is_value && capabilities_of(statement.language).escapes == string_escapes::backslash &&
                           !is_damaged_id(inside.of(statement.text));
      std::vector<edit> edits;
      span first{};
      bool all = escapes;
      for (std::uint32_t at = inside.begin; at < inside.end; ++at) {
         const std::uint32_t size = control_at(statement.text, at);
         if (size == 0) continue;
         if (first.empty()) first = {at, at + size};
         const std::string_view written = size == 1 ? escaped(statement.text[at]) : std::string_view();
         all = all && !written.empty();
         if (all) edits.push_back({{at, at + 1}, written});
      }
      if (first.empty()) return;
      if (is_value && goes_over_clause(statement.text, inside)) return say_goes_over(statement, inside, first, report);
      diagnostic& finding = report.say(
         first, {"a {} stands inside {}", name_of(first.of(statement.text)), is_value ? "a value" : "an alias"},
         escapes ? "write it as an escape, such as `\\n`" : "leave it out");
      if (all) finding.mend("write it as an escape", std::move(edits));
   }

private:
   /// Whether a line inside a value begins as one of a statement does: the quote that should have ended the value
   /// before it is most likely missing.
   [[nodiscard]] static constexpr bool goes_over_clause(std::string_view text, span inside) noexcept {
      for (std::uint32_t at = inside.begin; at < inside.end; ++at) {
         if (text[at] != '\n' && text[at] != '\r') continue;
         const std::uint32_t line = ascii::skip_blanks(text, at);
         if (line < inside.end && begins_clause(span{line, inside.end}.of(text))) return true;
      }
      return false;
   }

   [[nodiscard]] static constexpr bool begins_clause(std::string_view line) noexcept {
      const std::string_view word = ascii::first_word(line);
      if (word.size() == line.size()) return false;
      for (const std::string_view one : {"select", "from", "where", "and", "or", "group", "having", "order", "limit"}) {
         if (ascii::same_word(word, one)) return true;
      }
      return false;
   }

   /// Written as an escape, the line end would make one statement of two: nothing is offered.
   static constexpr void say_goes_over(const ast::statement& statement, span inside, span line_end, report& report) {
      std::uint32_t end = line_end.begin;
      while (end > inside.begin && ascii::is_blank(statement.text[end - 1])) --end;
      report.say({inside.begin - 1, end},
                 "this value goes on over a line that begins like a clause: its closing quote may be missing",
                 "close it with `'` where the value ends");
   }

   /// How many bytes the control character at an offset has: those of ASCII, U+0080 to U+009F, and the line ends U+2028
   /// and U+2029; 0 where there is none.
   [[nodiscard]] static constexpr std::uint32_t control_at(std::string_view text, std::uint32_t at) noexcept {
      const auto byte = [&](std::uint32_t place) {
         return at + place < text.size() ? static_cast<unsigned char>(text[at + place]) : 0U;
      };
      if (byte(0) < 0x20 || byte(0) == 0x7F) return 1;
      if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) return 2;
      return byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0;
   }

   [[nodiscard]] static constexpr std::string_view name_of(std::string_view character) noexcept {
      if (character == "\t") return "tab";
      const bool ends_line = character == "\n" || character == "\r" || character.size() == 3 || character == "\xC2\x85";
      return ends_line ? "line end" : "control character";
   }

   [[nodiscard]] static constexpr std::string_view escaped(char byte) noexcept {
      switch (byte) {
      case '\b':
         return "\\b";
      case '\f':
         return "\\f";
      case '\n':
         return "\\n";
      case '\r':
         return "\\r";
      case '\t':
         return "\\t";
      default:
         return {};
      }
   }
};

} // namespace zoql::rules
