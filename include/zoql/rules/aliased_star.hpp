// A star stands for many columns, so it takes no alias.
#pragma once

#include <cstdint>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct aliased_star {
   static constexpr zoql::about about{
      .name = "aliased-star",
      .summary = "an alias after `*`",
      .why = "An alias names one column (Export ZOQL select statements page); no page and no running code has one "
             "after `*`.",
      .source = "S14 E2",
      .bad = "select * as \"all\" from Account",
      .good = "select *, BillToContact.Id from Account",
      .dialects = with(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::select),
      .given = {.children = ast::kinds(ast::kind::aliased)},
      .mends = ast::kinds(ast::kind::alias, ast::kind::aliased),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& item : statement.children(node)) {
         if (item.kind != ast::kind::aliased) continue;
         const ast::node& thing = *statement.child(item, 0);
         const ast::node& alias = *statement.child(item, 1);
         if (alias.kind != ast::kind::alias || !alias.has(ast::flag::with_as)) continue;
         if (thing.kind != ast::kind::star && !thing.has(ast::flag::whole_object)) continue;
         const std::uint32_t end = ascii::skip_blanks_back(statement.text, thing.where.end);
         report.say({ascii::skip_blanks(statement.text, end), alias.where.end}, "`*` takes no alias", "remove it")
            .mend("remove it", {{{end, alias.where.end}, ""}});
      }
   }
};

} // namespace zoql::rules
