// A date against a datetime is the whole day.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct whole_day {
   static constexpr zoql::about about{
      .name = "whole-day",
      .summary = "a datetime field compared with a date by `=`, `!=` or `>`",
      .why =
         "A date stands for the whole day: `=` matches any time of it, and `>` begins with the next midnight (Export "
         "ZOQL page on comparing datetimes with dates). It is how the language works and no mistake, so nobody hears "
         "of it who did not ask.",
      .source = "D07 E9",
      .bad = "select Id from Invoice where UpdatedDate > '2011-02-01'",
      .good = "select Id from Invoice where UpdatedDate >= '2011-02-01'",
      .dialects = dialects::zoqlexport,
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      using enum ast::word;
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (value.kind != ast::kind::string || value.word != date || field.kind != ast::kind::name) return;
         if (!is_datetime(field_of(statement, field))) return;
         const ast::word sign = &field == statement.child(node, 0) ? node.word : mirrored(node.word);
         if (sign == greater) {
            report.say(value.where, {"`> {}` begins with the next midnight", statement.view(value)},
                       "write `>=` to begin with that day");
         } else if (sign == equal || sign == not_equal) {
            report.say(value.where, {"{} stands for the whole day", statement.view(value)},
                       "write a datetime if one instant is meant");
         }
      });
   }

private:
   /// The fields that hold a datetime in every object that has them (page on date fields in the WSDL).
   [[nodiscard]] static constexpr bool is_datetime(std::string_view field) noexcept {
      for (const std::string_view name : {"CreatedDate", "UpdatedDate", "PostedDate", "CreatedOn", "UpdatedOn"}) {
         if (ascii::same_word(name, field)) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
