// The text is no statement at all.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/edit_distance.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/rule.hpp>
#include <zoql/wide_text.hpp>

namespace zoql::rules {

struct no_statement {
   static constexpr zoql::about about{
      .name = "no-statement",
      .summary = "text that does not begin with `select`",
      .why = "A query is one `select … from …` statement; ZOQL answers an empty text with \"Query string can "
             "not be null\" (ZOQL page; Export ZOQL page).",
      .source = "Q01 Z1 E2",
      .bad = "Id from Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::missing),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word == ast::word::missing_keyword && node.at == static_cast<std::uint32_t>(repair::keyword::select)) {
         report.say(node.where, "a statement begins with `select`", "write `select` before the fields")
            .suggest("write `select`", {{node.where, "select "}});
         return;
      }
      if (node.word != ast::word::missing_statement || !statement.is_root(node)) return;
      const std::uint32_t begin = node.where.begin;
      const std::string_view rest = statement.text.substr(begin);
      if (rest.empty() || rest.front() == ';') {
         report.say(node.where, "there is no statement here", "write `select`, some fields, `from` and an object");
         return;
      }
      // Another rule says that it is text of another encoding.
      if (statement.has_rare_bytes && !wide_encoding_of(statement.text).empty()) return;
      const std::string_view word = ascii::first_word(rest);
      const span where{begin, begin + static_cast<std::uint32_t>(word.size())};
      diagnostic& finding = report.say(where, "a statement begins with `select`");
      if (edit_distance(word, "select", 2) > 2) return;
      finding.help = "did you mean `select`?";
      finding.suggest("write `select`", {{where, "select"}});
   }
};

} // namespace zoql::rules
