// ZOQL gives fields no other names.
#pragma once

#include <cstdint>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct alias_in_zoql {
   static constexpr zoql::about about{
      .name = "alias-in-zoql",
      .summary = "an alias in the select list of ZOQL",
      .why = "The ZOQL page shows a list of field names and nothing beside them; aliases belong to Export ZOQL"
             " (ZOQL page).",
      .source = "S03 Z1",
      .bad = "select Name as \"Customer\" from Account",
      .good = "select Name from Account",
      .dialects = without(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::select),
      .given = {.children = ast::kinds(ast::kind::aliased)},
      .mends = ast::kinds(ast::kind::alias, ast::kind::aliased, ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& item : statement.children(node)) {
         if (item.kind != ast::kind::aliased) continue;
         const ast::node& thing = *statement.child(item, 0);
         const ast::node& alias = *statement.child(item, 1);
         if (alias.kind != ast::kind::alias) continue;
         const std::uint32_t end = ascii::skip_blanks_back(statement.text, thing.where.end);
         say(statement, {end, alias.where.end}, alias, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, span tail, const ast::node& alias, report& report) {
      if (alias.has(ast::flag::with_as)) {
         const span where{ascii::skip_blanks(statement.text, tail.begin), tail.end};
         report.say(where, "ZOQL has no aliases", "remove it").mend("remove it", {{tail, ""}});
         return;
      }
      const message words{"`{}` stands after a field: a comma is missing, or it is an alias, which ZOQL has not",
                          statement.view(alias)};
      diagnostic& finding = report.say(alias.where, words, "write a comma before it, or remove it");
      if (ascii::is_name(statement.view(alias))) finding.suggest("write a comma", {{{tail.begin, tail.begin}, ","}});
      finding.suggest("remove it", {{tail, ""}});
   }
};

} // namespace zoql::rules
