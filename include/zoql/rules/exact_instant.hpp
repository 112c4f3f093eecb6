// `= 'now …'` asks for one instant.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

namespace zoql::rules {

struct exact_instant {
   static constexpr zoql::about about{
      .name = "exact-instant",
      .summary = "`=` or `!=` with a relative date that begins with `now`",
      .why = "`now` is the exact instant, also with a shift; `today` is a day (Export ZOQL page on special datetime "
             "features). As good as nothing happened at that instant.",
      .source = "D09 E8",
      .bad = "select Id from Invoice where UpdatedDate = 'now - 1 day'",
      .good = "select Id from Invoice where UpdatedDate >= 'now - 1 day'",
      .dialects = with(&capabilities::relative_dates),
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::equal, ast::word::not_equal),
                .child_words = ast::words(ast::word::relative_date)},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::equal && node.word != ast::word::not_equal) return;
      each_compared(statement, node, [&](const ast::node&, const ast::node& value) {
         if (value.kind != ast::kind::string || value.word != ast::word::relative_date) return;
         const span inside = inside_quotes(statement, value);
         if (!date_reading::begins_with_word(inside.of(statement.text), "now")) return;
         report
            .say(value.where, {"{} is one exact instant", statement.view(value)},
                 "write `today` for a day, or compare with `>=`")
            .suggest("write `today`", {{{inside.begin, inside.begin + 3}, "today"}});
      });
   }
};

} // namespace zoql::rules
