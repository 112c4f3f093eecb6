// ZOQL wants every field by its name.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct star_in_zoql {
   static constexpr zoql::about about{
      .name = "star-in-zoql",
      .summary = "`*` in the select list of ZOQL",
      .why = "Every field is named in the select list; `select *` is answered with \"You have an error in your "
             "ZOQL syntax\" (ZOQL page).",
      .source = "S01 Z1",
      .bad = "select * from Account",
      .good = "select Id, Name from Account",
      .dialects = without(&capabilities::select_star),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
      .given = {.children = ast::kinds(ast::kind::star, ast::kind::aliased), .child_flags = ast::flag::whole_object},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& item : statement.children(node)) {
         const ast::node& thing = statement.unaliased(item);
         if (thing.kind != ast::kind::star && !thing.has(ast::flag::whole_object)) continue;
         report.say(thing.where, "ZOQL has no `*`", "name the fields");
      }
   }
};

} // namespace zoql::rules
