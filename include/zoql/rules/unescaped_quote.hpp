// A quote inside a string has to be escaped, or the string ends there.
#pragma once

#include <zoql/repair/tokens.hpp>
#include <zoql/rule.hpp>

#include <cstdint>
#include <vector>

namespace zoql::rules {

struct unescaped_quote {
   static constexpr zoql::about about{
      .name = "unescaped-quote",
      .summary = "a quote inside a string that is not escaped",
      .why = "A quote ends a string unless it is escaped: ZOQL writes `\\'` (filter-statements page), Export ZOQL `''` "
             "(select-statements page). What follows is checked as if it were.",
      .source = "V02 V03 Z2 E2",
      .bad = "select Id from Account where Name = 'O'Neil'",
      .good = "select Id from Account where Name = 'ONeil'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::mistake),
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::unescaped_quote) return;
      const bool backslash = capabilities_of(statement.language).escapes == string_escapes::backslash;
      std::vector<edit> edits;
      const auto next = [&](std::uint32_t from) {
         return repair::next_quote(statement.text, from, statement.language);
      };
      for (std::uint32_t at = next(node.where.begin + 1); at + 1 < node.where.end; at = next(at + 1))
         edits.push_back({{at, at}, backslash ? "\\" : "'"});
      if (edits.empty()) return;
      const std::uint32_t first = edits.front().where.begin;
      diagnostic& finding =
         report.say({first, first + 1}, {"this quote inside {} is not escaped", statement.view(node)});
      finding.help = backslash ? message("write `\\'`, as ZOQL escapes a quote; Export ZOQL doubles it")
                               : message("write `''`, as Export ZOQL escapes a quote; ZOQL puts a backslash before it");
      const char* const title = backslash ? "write `\\'`" : "write `''`";
      // At an end of the text the quote may as well be one too many.
      const bool is_inside = first != node.where.begin + 1 && edits.back().where.begin + 2 != node.where.end;
      if (is_inside) {
         finding.mend(title, std::move(edits));
      } else {
         finding.suggest(title, std::move(edits));
      }
   }
};

} // namespace zoql::rules
