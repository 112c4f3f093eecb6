// What a template or a manual left behind.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/template_text.hpp>

#include <string_view>

namespace zoql::rules {

struct placeholder {
   static constexpr zoql::about about{
      .name = "placeholder",
      .summary = "a placeholder that was never filled",
      .why = "A statement is sent as it stands; neither language has parameters (ZOQL page; Export ZOQL page).",
      .source = "8.2 Z1 E1",
      .bad = "select Id from Account where Id = {accountId}",
      .good = "select Id from Account where Name = '1'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::placeholder, ast::kind::object),
      .given = {.odd_name = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view text = statement.view(node);
      if (node.kind == ast::kind::object && (text.empty() || !is_mark(text))) return;
      report.say(node.where, {"`{}` is {}, not part of the language", text, origin_of_placeholder(text)}, remedy(text));
   }

private:
   static constexpr bool is_mark(std::string_view text) noexcept {
      return std::string_view("{%:?.#").find(text.front()) != std::string_view::npos || text.starts_with("${") ||
             text.starts_with("\xE2\x80\xA6");
   }

   [[nodiscard]] static constexpr bool is_ellipsis(std::string_view text) noexcept {
      return text.front() == '.' || text.front() == '\xE2';
   }

   [[nodiscard]] static constexpr message remedy(std::string_view text) noexcept {
      return is_ellipsis(text) ? "write what it stands for" : "put the value in before the statement is sent";
   }
};

} // namespace zoql::rules
