// `'null'` is a text of four letters.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct quoted_null {
   static constexpr zoql::about about{
      .name = "quoted-null",
      .summary = "`'null'` in quotes",
      .why =
         "Null stands without quotes (ZOQL's filter-statements page, Export ZOQL's filter statements page); in quotes "
         "it is the text of four letters, and such a condition usually matches nothing. `text-against-date` reports it "
         "where the field holds dates.",
      .source = "V08 Z2 E4",
      .bad = "select Id from Account where ParentId = 'null'",
      .good = "select Id from Account where ParentId = null",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.children = ast::kinds(ast::kind::string), .subjects = subjects(subject::open)},
      .mends = ast::kinds(ast::kind::string, ast::kind::null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (value.kind != ast::kind::string || value.has(ast::unclosed)) return;
         if (!ascii::same_word(inside_quotes(statement, value).of(statement.text), "null")) return;
         if (is_temporal(statement, field, names)) return;
         const bool has_order =
            node.kind == ast::kind::comparison && node.word != ast::word::equal && node.word != ast::word::not_equal;
         diagnostic& finding = report.say(
            value.where, {"{} is a text of four letters, not null", statement.view(value)},
            has_order ? "compare with `null` by `=` or `!=`, without quotes" : "write `null` without quotes");
         if (!has_order) finding.suggest("write it without quotes", {{value.where, "null"}});
      });
   }
};

} // namespace zoql::rules
