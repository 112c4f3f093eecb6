// Patterns are for texts.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct like_on_other_type {
   static constexpr zoql::about about{
      .name = "like-on-other-type",
      .summary = "`like` on a field that holds no text",
      .why = "The tables of operators give `like` for texts only (ZOQL's filter-statements page; Export ZOQL's filter "
             "statement reference); the type is the catalogue's.",
      .source = "F17 Z2 E5",
      .bad = "select Id from Account where Balance like '1%'",
      .good = "select Id from Account where Name like 'a%'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::like),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const ast::node* const field = statement.child(node, 0);
      if (field == nullptr || field->kind != ast::kind::name) return;
      const meaning& what = names.of(*field);
      if (what.family() == catalogue::family::unknown || what.family() == catalogue::family::text) return;
      report.say(field->where,
                 {"`{}` is of type {}; `like` needs a text", statement.view(*field), name_of(what.type())});
   }
};

} // namespace zoql::rules
