// Export ZOQL's dates stand in quotes.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct unquoted_date {
   static constexpr zoql::about about{
      .name = "unquoted-date",
      .summary = "a date or datetime without quotes",
      .why =
         "Every date of Export ZOQL's filter statement reference stands in single quotes; without them it reads as a "
         "calculation.",
      .source = "D03 E5",
      .bad = "select Id from Account where UpdatedDate > 2026-08-01",
      .good = "select Id from Account where UpdatedDate > '2026-08-01'",
      .dialects = dialects::zoqlexport,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between, ast::kind::like),
      .given = {.children = ast::kinds(ast::kind::date)},
      .mends = ast::kinds(ast::kind::date, ast::kind::string),
   };

   /// Where no value can stand, quotes do not help.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& value : statement.children(node)) {
         if (value.kind == ast::kind::date) check_date(statement, value, report);
      }
   }

private:
   static constexpr void check_date(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view text = statement.view(node);
      diagnostic& finding = report.say(node.where, {"the date `{}` has no quotes", text}, "put it into single quotes");
      if (shape_of_date(text) == date_shape::foreign) finding.help = "write `YYYY-MM-DD` in single quotes";
      date_parts parts;
      if (!read_date(text, parts) || !impossible_part(parts).empty()) return;
      std::vector<edit> edits{{{node.where.begin, node.where.begin}, "'"}};
      if (shape_of_date(text) == date_shape::divided) {
         edits.push_back({{node.where.begin + static_cast<std::uint32_t>(parts.day_end),
                           node.where.begin + static_cast<std::uint32_t>(parts.time_begin)},
                          "T"});
      }
      edits.push_back({{node.where.end, node.where.end}, "'"});
      finding.mend("put it into single quotes", std::move(edits));
   }
};

} // namespace zoql::rules
