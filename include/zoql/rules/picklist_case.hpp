// The values of picklists are compared with letter case.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct picklist_case {
   static constexpr zoql::about about{
      .name = "picklist-case",
      .summary = "a value that differs from a picklist's own only in letter case",
      .why = "Keywords and names have no case, values do (ZOQL page): the condition matches nothing.",
      .source = "F24 Z1",
      .bad = "select Id from Account where Batch = 'batch1'",
      .good = "select Id from Account where Batch = 'Batch1'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.children = ast::kinds(ast::kind::string), .subjects = subjects(subject::open, subject::choice)},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      each_typed(statement, node, names, [&](const meaning& what, const ast::node& field, const ast::node& value) {
         if (what.field.values().empty() || !is_settled_text(statement, value)) return;
         const span inside = inside_quotes(statement, value);
         std::string_view meant;
         for (const std::string_view one : what.field.values()) {
            if (one == inside.of(statement.text)) return;
            if (ascii::same_word(one, inside.of(statement.text))) meant = one;
         }
         if (meant.empty()) return;
         report
            .say(value.where,
                 {"{} is no value of `{}`: letter case counts, says {}", statement.view(value), statement.view(field),
                  speaker_of(what.field.values_said_by())},
                 {"write `{}`", meant})
            .mend({"write `{}`", meant}, {{inside, meant}});
      });
   }
};

} // namespace zoql::rules
