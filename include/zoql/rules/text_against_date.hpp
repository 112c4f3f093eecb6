// Words and numbers against a field that holds dates.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/rule.hpp>
#include <zoql/template_text.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct text_against_date {
   static constexpr zoql::about about{
      .name = "text-against-date",
      .summary = "a text or a number that is not a date, compared with a field that holds dates",
      .why =
         "A date field takes `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`, in Export ZOQL also `now` and `today` (Export "
         "ZOQL's filter statement reference and page on special datetime features, ZOQL's filter-statements page). "
         "Export ZOQL was seen to drop a condition whose date it cannot read and to answer with every row. A warning "
         "where only the name of the field says that it holds dates, and where a placeholder is left to be filled.",
      .source = "D02 D11 E5 E8 R5 Z2",
      .bad = "select Id from Account where UpdatedDate >= 'yesterday'",
      .good = "select Id from Account where UpdatedDate >= '2026-08-01T00:00:00+10:00'",
      .level = severity::error,
      .lesser = {.where = "where the name of the field alone tells its type, and for a placeholder"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         const bool is_text = value.kind == ast::kind::string && !value.has(ast::unclosed);
         if ((!is_text && value.kind != ast::kind::number) || !is_temporal(statement, field, names)) return;
         const std::string_view text =
            is_text ? inside_quotes(statement, value).of(statement.text) : statement.view(value);
         if (is_text && shape_of_date(text) != date_shape::other) return;
         if (!placeholder_in(text).empty()) {
            // The other rule speaks of those.
            const bool is_equality = node.word == ast::word::equal || node.word == ast::word::not_equal;
            if (is_equality && node.kind == ast::kind::comparison) return;
            report.say_at_most(severity::warning, value.where,
                               {"{} is not a date before it is filled in", statement.view(value)},
                               "put the date in before the statement is sent");
            return;
         }
         const bool is_known = is_known_temporal(statement, field, names);
         diagnostic& finding = report.say_at_most(is_known ? severity::error : severity::warning, value.where,
                                                  words(statement, field, value, is_known), remedy(statement, text));
         if (node.word == ast::word::equal || node.word == ast::word::not_equal) offer_null(text, value, finding);
      });
   }

private:
   [[nodiscard]] static constexpr message words(const ast::statement& statement, const ast::node& field,
                                                const ast::node& value, bool is_known) noexcept {
      constexpr std::string_view formats[2][2] = {
         {"{} is not a date, and `{}` holds dates by its name",
          "{} is not a date, and `{}` holds dates by its name: Zuora may drop the condition without a word"},
         {"{} is not a date, and `{}` holds dates",
          "{} is not a date, and `{}` holds dates: Zuora may drop the condition without a word"}};
      const bool may_drop = statement.language == dialect::zoqlexport;
      return {formats[is_known ? 1 : 0][may_drop ? 1 : 0], statement.view(value), statement.view(field)};
   }

   [[nodiscard]] static constexpr message remedy(const ast::statement& statement, std::string_view text) noexcept {
      if (is_absent_date(text)) return "leave the condition out where there is no date";
      if (const std::string_view unit = epoch_unit(text); !unit.empty()) {
         return {"it may be a count of {} since 1970; write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`", unit};
      }
      if (capabilities_of(statement.language).relative_dates)
         return "write `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss` or a relative date such as `today - 1 day`";
      return "write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`";
   }

   static constexpr void offer_null(std::string_view text, const ast::node& value, diagnostic& finding) {
      if (is_absent_date(text)) finding.suggest("compare with `null`", {{value.where, "null"}});
   }
};

} // namespace zoql::rules
