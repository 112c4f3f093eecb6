// ZOQL has no functions.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct function_in_zoql {
   static constexpr zoql::about about{
      .name = "function-in-zoql",
      .summary = "a function or aggregate in ZOQL",
      .why = "The ZOQL page bans aggregates and shows no function; both belong to Export ZOQL (ZOQL page).",
      .source = "S02 Z1 Z12",
      .bad = "select count(Id) from Account",
      .good = "select Id from Account",
      .dialects = without(&capabilities::functions),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select, ast::kind::where),
      .given = {.beside = ast::kinds(ast::kind::call)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      walk(statement, node, [&](const ast::node& below) {
         if (below.kind != ast::kind::call || is_foreign(statement, below)) return true;
         const ast::node& function = *statement.child(below, 0);
         if (holds_statement(statement, below)) return true;
         report.say(below.where, {"ZOQL has no functions, so no `{}`", statement.view(function)},
                    "ask for the fields and work with what comes back, or send the statement as Export ZOQL");
         return false;
      });
   }

private:
   /// `exists (select …)` is a statement inside the statement, and refused as such.
   [[nodiscard]] static constexpr bool holds_statement(const ast::statement& statement,
                                                       const ast::node& call) noexcept {
      const ast::node* const argument = statement.child(call, 1);
      return argument != nullptr && argument->kind == ast::kind::statement;
   }
};

} // namespace zoql::rules
