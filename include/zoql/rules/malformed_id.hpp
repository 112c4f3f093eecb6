// Zuora's ids are 32 letters and digits.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/id_text.hpp>
#include <zoql/meanings.hpp>
#include <zoql/null_word.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/template_text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::rules {

struct malformed_id {
   static constexpr zoql::about about{
      .name = "malformed-id",
      .summary = "`Id`, or another field of that type, compared with a text that can be no id",
      .why = "An id is 32 letters and digits (field-types page of the SOAP object reference), so that the condition "
             "matches no row; numbers people know, such as `A-00000001`, are in fields of their own. Words that are "
             "neither an id, even one with something else in it, nor such a number, as tests use them, are not "
             "reported.",
      .source = "V09 Z8",
      .bad = "select Id from Account where Id = 'A-1'",
      .good = "select Id from Account where Id = '2c92c0f95be68649015bf14e001f2760'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.word = ast::words(ast::word::none, ast::word::equal, ast::word::not_equal),
                .children = ast::kinds(ast::kind::string),
                .subjects = subjects(subject::open, subject::id)},
      .mends = ast::kinds(ast::kind::string, ast::kind::null),
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
         if (is_id_text(text) || !placeholder_in(text).empty()) return;
         if (is_damaged_id(text)) return say_damaged(statement, value, report);
         if (is_null_word(text)) {
            report.say(value.where, {"{} is a text and no id", statement.view(value)}, "write `null` without quotes")
               .suggest("write `null`", {{value.where, "null"}});
         } else if (is_known_number(text)) {
            report.say(value.where, {"{} is no id: an id is 32 letters and digits", statement.view(value)},
                       "compare a field that holds it, such as a number or a name");
         }
      });
   }

private:
   /// Of an id with something in it that is not seen, or should not be there.
   static constexpr void say_damaged(const ast::statement& statement, const ast::node& value, report& report) {
      const span inside = inside_quotes(statement, value);
      const std::string_view text = inside.of(statement.text);
      // Another rule names it.
      if (statement.has_rare_bytes && has_control(text)) return;
      diagnostic& finding =
         report.say(value.where, {"{} is no id: an id is 32 letters and digits", statement.view(value)});
      std::vector<edit> edits;
      std::size_t rest = text.size();
      for (std::uint32_t at = 0; at < text.size();) {
         const span odd = odd_part_of_id(text.substr(at));
         const span where{inside.begin + at + odd.begin, inside.begin + at + odd.end};
         at += odd.end;
         if (where.empty()) continue;
         edits.push_back({where, {}});
         rest -= where.size();
      }
      if (edits.empty()) {
         finding.help = "write all of it, and nothing else";
         return;
      }
      const span first = edits.front().where;
      finding.help = first.begin == inside.begin ? message("remove what stands before its first letter or digit")
                                                 : message{"remove what is no letter or digit after `{}`",
                                                           span{inside.begin, first.begin}.of(statement.text)};
      constexpr std::size_t length_of_id = 32;
      if (rest == length_of_id) finding.suggest("remove it", std::move(edits));
   }

   [[nodiscard]] static constexpr bool has_control(std::string_view text) noexcept {
      return std::any_of(text.begin(), text.end(),
                         [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; });
   }

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
