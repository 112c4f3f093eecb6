// `select *` leaves out the keys of related objects.
#pragma once

#include <zoql/reference.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct star_without_keys {
   static constexpr zoql::about about{
      .name = "star-without-keys",
      .summary = "`*` in Export ZOQL without the `Id` of any related object",
      .why = "`*` gives the object's own fields and no foreign key; the key of a related object is a field of that "
             "object, `Account.Id` (seen on a tenant; Export ZOQL select statements page). `zoql columns` lists what "
             "comes; the rule is off by default, because a table of the object alone is often meant.",
      .source = "S06 R5 E2",
      .bad = "select * from Invoice",
      .good = "select *, Account.Id from Invoice",
      .dialects = with(&capabilities::select_star),
      .level = severity::info,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::select),
      .given = {.children = ast::kinds(ast::kind::star, ast::kind::aliased)},
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* star = nullptr;
      for (const ast::node& item : statement.children(node)) {
         const ast::node& thing = statement.unaliased(item);
         if (thing.kind == ast::kind::star && star == nullptr) star = &thing;
         if (thing.kind == ast::kind::name && thing.at != 0 && !related_object(statement, thing).empty()) return;
      }
      if (star == nullptr || statement.present.meets(ast::kinds(ast::kind::group_by, ast::kind::call)) ||
          object_of(statement).empty())
         return;
      report.say(star->where, {"`*` gives no key of another object than `{}`", object_of(statement)},
                 "name the keys you need beside it, as in `*, Account.Id`");
   }
};

} // namespace zoql::rules
