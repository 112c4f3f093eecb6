// A line end or a tab inside a value.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/string_text.hpp>

#include <vector>

namespace zoql::rules {

struct control_character {
   static constexpr zoql::about about{
      .name = "control-character",
      .summary = "a line end, a tab or another control character inside a value",
      .why = "ZOQL has escapes for them (filter-statements page) and Export ZOQL has none; one client refuses to send "
             "them. Most come from a closing quote that is missing, or from wrapping a long statement.",
      .source = "V05 Z2 R1",
      .bad = "select Id from Account where Name = 'a\tb'",
      .good = "select Id from Account where Name = 'ab'",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::string),
      .given = {.rare_bytes = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.has(ast::unclosed) || !statement.has_rare_bytes) return;
      const bool escapes = capabilities_of(statement.language).escapes == string_escapes::backslash;
      const span inside = inside_quotes(statement, node);
      std::vector<edit> edits;
      span first{};
      bool all = escapes;
      for (std::uint32_t at = inside.begin; at < inside.end; ++at) {
         if (!is_control(statement.text[at])) continue;
         if (first.empty()) first = {at, at + 1};
         const std::string_view written = escaped(statement.text[at]);
         all = all && !written.empty();
         if (all) edits.push_back({{at, at + 1}, written});
      }
      if (first.empty()) return;
      diagnostic& finding = report.say(first, {"a {} stands inside a value", name_of(statement.text[first.begin])},
                                       escapes ? "write it as an escape, such as `\\n`" : "leave it out");
      if (all) finding.mend("write it as an escape", std::move(edits));
   }

private:
   [[nodiscard]] static constexpr bool is_control(char byte) noexcept {
      return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
   }

   [[nodiscard]] static constexpr std::string_view name_of(char byte) noexcept {
      if (byte == '\t') return "tab";
      return byte == '\n' || byte == '\r' ? "line end" : "control character";
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
