// What belongs to Data Query, which is Trino SQL and a third language.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/foreign.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct data_query_construct {
   static constexpr zoql::about about{
      .name = "data-query-construct",
      .summary = "a construct of Data Query SQL",
      .why = "Data Query has `with`, `union`, `case`, `cast`, `||`, window functions and typed literals; ZOQL "
             "and Export ZOQL have none of them. Export ZOQL refuses `timestamp` in front of a text (seen on a"
             " tenant).",
      .source = "Q10 R5",
      .bad = "select Id from Account where UpdatedDate >= timestamp '2024-01-01 00:00:00'",
      .good = "select Id from Account where UpdatedDate >= '2024-01-01T00:00:00+00:00'",
      .level = severity::error,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::typed_string, ast::kind::case_, ast::kind::set_operation, ast::kind::call,
                           ast::kind::arithmetic, ast::kind::other_statement),
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view word = ascii::first_word(statement.view(node));
      const span start{node.where.begin, node.where.begin + static_cast<std::uint32_t>(word.size())};
      using ast::kind;
      switch (node.kind) {
      case kind::typed_string:
         say_typed(statement, node, say(start, word, report));
         break;
      case kind::case_:
      case kind::set_operation:
         say(start, word, report);
         break;
      case kind::call:
         if (is_foreign(statement, node)) say(start, word, report);
         break;
      case kind::arithmetic:
         if (statement.text[node.at] == '|') say({node.at, node.at + 2}, "||", report);
         break;
      default:
         if (ascii::same_word(word, "with")) say(start, word, report);
         break;
      }
   }

private:
   static constexpr diagnostic& say(span where, std::string_view word, report& report) {
      return report.say(where, {"`{}` looks like Data Query SQL, which is another language", word},
                        "send it as a Data Query, or write it without");
   }

   /// `timestamp '2024-01-01 00:00:00'` can only have meant `'2024-01-01T00:00:00'`.
   static constexpr void say_typed(const ast::statement& statement, const ast::node& node, diagnostic& finding) {
      const ast::node& text = *statement.child(node, 0);
      const span word{node.where.begin, text.where.begin};
      finding.help = "write the date as a text and nothing before it";
      if (text.word == ast::word::date || text.word == ast::word::datetime) {
         finding.mend("write the text alone", {{word, ""}});
      } else if (has_blank_for_t(statement.view(text))) {
         const std::uint32_t blank = text.where.begin + 11;
         finding.mend("write the text alone, with `T` before the time", {{word, ""}, {{blank, blank + 1}, "T"}});
      }
   }

   [[nodiscard]] static constexpr bool has_blank_for_t(std::string_view text) noexcept {
      constexpr std::string_view shape = "'0000-00-00 00:00:00'";
      if (text.size() != shape.size()) return false;
      for (std::size_t at = 0; at < shape.size(); ++at) {
         if (shape[at] == '0' ? !ascii::is_digit(text[at]) : shape[at] != text[at]) return false;
      }
      return true;
   }
};

} // namespace zoql::rules
