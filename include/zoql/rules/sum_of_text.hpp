// Only numbers can be added up.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct sum_of_text {
   static constexpr zoql::about about{
      .name = "sum-of-text",
      .summary = "`sum` or `avg` of a field that holds no numbers",
      .why = "Both need a numeric field (aggregate-functions page); the type is the catalogue's.",
      .source = "S09 E3",
      .bad = "select sum(Status) from Payment",
      .good = "select sum(Amount) from Payment",
      .dialects = with(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::call),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      const std::string_view function = statement.view(*statement.child(node, 0));
      if (!ascii::same_word(function, "sum") && !ascii::same_word(function, "avg")) return;
      const ast::node* const argument = statement.child(node, 1);
      if (argument == nullptr || argument->kind != ast::kind::name) return;
      const meaning& what = names.of(*argument);
      if (what.family() == catalogue::family::unknown || what.family() == catalogue::family::numeric) return;
      report.say(argument->where,
                 {"`{}` is of type {}; `{}` needs numbers", statement.view(*argument), name_of(what.type()), function});
   }
};

} // namespace zoql::rules
