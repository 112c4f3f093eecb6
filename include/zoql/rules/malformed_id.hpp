// Zuora's ids are 32 letters and digits.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/id_text.hpp>
#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>

#include <algorithm>
#include <array>

namespace zoql::rules {

struct malformed_id {
   static constexpr zoql::about about{
      .name = "malformed-id",
      .summary = "`Id`, or another field of that type, compared with a text that can be no id",
      .why = "An id is 32 letters and digits (field-types page of the SOAP object reference), so that the condition "
             "matches no row; numbers people know, such as `A-00000001`, are in fields of their own. Words that are "
             "neither an id nor such a number, as tests use them, are not reported.",
      .source = "V09 Z8",
      .bad = "select Id from Account where Id = 'A-1'",
      .good = "select Id from Account where Id = '2c92c0f95be68649015bf14e001f2760'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.word = ast::words(ast::word::none, ast::word::equal, ast::word::not_equal),
                .children = ast::kinds(ast::kind::string),
                .subjects = subjects(subject::open, subject::id)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      if (node.kind == ast::kind::comparison && node.word != ast::word::equal && node.word != ast::word::not_equal) {
         return;
      }
      each_compared(statement, node, [&](const ast::node& operand, const ast::node& value) {
         if (value.kind != ast::kind::string || value.has(ast::unclosed)) return;
         const ast::node& field = unwrapped(statement, operand);
         if (field.kind != ast::kind::name || !is_id_field(statement, field, names)) return;
         const std::string_view text = inside_quotes(statement, value).of(statement.text);
         if (is_id_text(text) || !(is_known_number(text) || is_damaged_id(text))) return;
         report.say(value.where, {"{} is no id: an id is 32 letters and digits", statement.view(value)},
                    "compare a field that holds it, such as a number or a name");
      });
   }

private:
   /// Of the length of an id, and yet numbers that people or other systems give.
   static constexpr std::array<std::string_view, 4> foreign_ids{"ReferenceId", "SourceId", "SourceTransactionId",
                                                                "ExternallyManagedPlanId"};

   /// `Id`, and what else ends in `Id` where the catalogue says that it is as long as one; without a catalogue it may
   /// be the id of another system.
   [[nodiscard]] static constexpr bool is_id_field(const ast::statement& statement, const ast::node& field,
                                                   const meanings* names) noexcept {
      constexpr std::uint32_t length_of_id = 32;
      constexpr std::string_view itself = "Id";
      const std::string_view name = field_of(statement, field);
      if (!ends_in_id(name)) return false;
      if (name.size() == itself.size()) return true;
      if (names == nullptr) return false;
      if (std::any_of(foreign_ids.begin(), foreign_ids.end(),
                      [=](std::string_view one) { return ascii::same_word(one, name); })) {
         return false;
      }
      const meaning& what = names->of(field);
      return what.field && what.field.length().is(length_of_id) && !what.field.custom();
   }
};

} // namespace zoql::rules
