// A value of another type than its field.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/decimal.hpp>
#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>

namespace zoql::rules {

struct mismatched_value {
   static constexpr zoql::about about{
      .name = "mismatched-value",
      .summary = "a value of another type than the field it is compared with",
      .why =
         "The tables of types give each type its own way to write values (ZOQL's filter-statements page; Export "
         "ZOQL's filter statement reference), and no running code has another: a word is not a number, and a number is "
         "neither true nor false. A number without quotes against a text is a warning, as Zuora may take it for the "
         "text.",
      .source = "V07 Z2 E5",
      .bad = "select Id from Account where Balance > 'high'",
      .good = "select Id from Account where Balance > 0",
      .level = severity::error,
      .lesser = {.where = "against a text, and for an empty text or a placeholder"},
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      each_typed(statement, node, names, [&](const meaning& what, const ast::node& field, const ast::node& value) {
         if (is_placeholder(statement, node, what.family(), value)) {
            report.say_at_most(
               severity::warning, value.where,
               {"{} is not of type {} before it is filled in", statement.view(value), name_of(what.type())},
               "put the value in before the statement is sent");
            return;
         }
         if (fits(statement, what.family(), value)) return;
         const bool certain = what.family() != catalogue::family::text && !is_empty(statement, value);
         report.say_at_most(certain ? severity::error : severity::warning, value.where,
                            {"{} stands against `{}`, which is of type {}", statement.view(value),
                             statement.view(field), name_of(what.type())});
      });
   }

private:
   /// Whether a placeholder stands where it cannot be a value and `quoted-placeholder` does not look.
   [[nodiscard]] static constexpr bool is_placeholder(const ast::statement& statement, const ast::node& node,
                                                      catalogue::family family, const ast::node& value) noexcept {
      const bool is_equality =
         node.kind == ast::kind::comparison && (node.word == ast::word::equal || node.word == ast::word::not_equal);
      const bool is_settled = family == catalogue::family::numeric || family == catalogue::family::boolean;
      if (is_equality || !is_settled || value.kind != ast::kind::string || value.has(ast::unclosed)) return false;
      return !placeholder_in(inside_quotes(statement, value).of(statement.text)).empty();
   }

   [[nodiscard]] static constexpr bool is_empty(const ast::statement& statement, const ast::node& value) noexcept {
      return value.kind == ast::kind::string && inside_quotes(statement, value).empty();
   }

   [[nodiscard]] static constexpr bool fits(const ast::statement& statement, catalogue::family family,
                                            const ast::node& value) noexcept {
      using ast::kind;
      if (value.kind == kind::null || family == catalogue::family::unknown) return true;
      // `text-against-date` speaks of those.
      if (family == catalogue::family::temporal && value.kind == kind::number) return true;
      const bool takes_texts = family == catalogue::family::text || family == catalogue::family::temporal;
      if (takes_texts && (value.kind == kind::string || value.kind == kind::date)) return true;
      if (value.kind == kind::string && !is_settled_text(statement, value)) return true;
      const bool is_text = value.kind == kind::string;
      const std::string_view text = is_text ? inside_quotes(statement, value).of(statement.text) : std::string_view{};
      switch (family) {
      case catalogue::family::numeric:
         return value.kind == kind::number || is_decimal(text);
      case catalogue::family::boolean:
         return value.kind == kind::boolean || ascii::same_word(text, "true") || ascii::same_word(text, "false");
      default:
         return false;
      }
   }
};

} // namespace zoql::rules
