// A number in quotes where an order is asked for.
#pragma once

#include <zoql/decimal.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct quoted_number {
   static constexpr zoql::about about{
      .name = "quoted-number",
      .summary = "a quoted number after `<`, `<=`, `>` or `>=`",
      .why = "Numbers may stand in quotes (Export ZOQL's filter statement reference) and need none. What is no number "
             "shows sooner without them.",
      .source = "V06 E5 R8",
      .bad = "select Id from Account where BillCycleDay >= '15'",
      .good = "select Id from Account where BillCycleDay >= 15",
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .given = {.word = ast::words(ast::word::less, ast::word::less_or_equal, ast::word::greater,
                                   ast::word::greater_or_equal),
                .children = ast::kinds(ast::kind::string)},
      .mends = ast::kinds(ast::kind::string, ast::kind::number),
   };

   /// Texts are asked for with `=`, so that only an order tells a number from a text that looks like one.
   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      using enum ast::word;
      if (node.word != less && node.word != less_or_equal && node.word != greater && node.word != greater_or_equal) {
         return;
      }
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (value.kind != ast::kind::string || value.has(ast::unclosed) || field.kind != ast::kind::name) return;
         if (is_temporal(statement, field, names) || ascii::same_word(field_of(statement, field), "Id")) return;
         if (names != nullptr && is_known_text(names->of(field))) return;
         const std::string_view text = inside_quotes(statement, value).of(statement.text);
         if (!is_decimal(text)) return;
         report.say(value.where, {"the number {} stands in quotes", statement.view(value)}, "leave the quotes out")
            .suggest("leave the quotes out", {{value.where, text}});
      });
   }

private:
   [[nodiscard]] static constexpr bool is_known_text(const meaning& what) noexcept {
      return what.family() != catalogue::family::unknown && what.family() != catalogue::family::numeric;
   }
};

} // namespace zoql::rules
