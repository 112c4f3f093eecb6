// Names are made of ASCII letters, digits and underscores.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>
#include <zoql/ascii.hpp>
#include <zoql/hyphen.hpp>
#include <zoql/parted_digits.hpp>
#include <zoql/repair/look_alikes.hpp>
#include <zoql/rule.hpp>
#include <zoql/type_cast.hpp>
#include <zoql/utf8.hpp>

namespace zoql::rules {

struct illegal_character {
   static constexpr zoql::about about{
      .name = "illegal-character",
      .summary = "a character that no name can have, or one that only looks like a sign or a letter",
      .why = "The name of a field or object begins with a letter and goes on with letters, digits and "
             "underscores; a custom field ends in `__c` (ZOQL page; data sources page).",
      .source = "N09 1.4 Z1 E10",
      .bad = "select Region-Code__c from Account",
      .good = "select Region_Code__c from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name, ast::kind::object, ast::kind::function, ast::kind::alias,
                           ast::kind::arithmetic, ast::kind::mistake),
      .given = {.odd_name = true},
      .mends = ast::kinds(ast::kind::name, ast::kind::object, ast::kind::function, ast::kind::alias, ast::kind::call,
                          ast::kind::string, ast::kind::number, ast::kind::comparison),
      .joins_words = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      if (node.kind == ast::kind::mistake) {
         if (node.word == ast::word::odd_dot) return say_odd_dot(statement, node, names, report);
         if (node.word == ast::word::look_alike) return say_look_alikes(statement, report);
         if (node.word != ast::word::stray_in_name) return;
         report.say(node.where, {"`{}` cannot stand in a name", statement.view(node)}, "remove it")
            .suggest("remove it", {{node.where, {}}});
         return;
      }
      if (node.kind == ast::kind::arithmetic) {
         if (!is_hyphenated_name(statement, node, names)) return;
         const span where{node.at, node.at + 1};
         report.say(where, "a hyphen cannot stand in a name", "write the name as it stands in the object's description")
            .suggest("write an underscore", {{where, "_"}});
         return;
      }
      const std::string_view text = statement.view(node);
      if (text.empty() || is_quoted(node) || !is_name_start(text.front())) return;
      if (node.kind == ast::kind::object && text.starts_with("${")) return;
      if (is_amount(text)) {
         report.say(
            node.where, {"`{}` is neither a number nor a name", text},
            {"write the number alone; where `{}` is a parameter, its value has to be put in before it is sent", text});
         return;
      }
      say_first_wrong(text, node.where.begin, report);
   }

private:
   /// `$5`.
   [[nodiscard]] static constexpr bool is_amount(std::string_view text) noexcept {
      const std::uint32_t sign = currency_size(text);
      return sign != 0 && ascii::is_digits(text.substr(sign));
   }

   /// All of them at once, as they came together: from a keyboard of another script, or a word processor.
   static constexpr void say_look_alikes(const ast::statement& statement, report& report) {
      std::vector<edit> edits = repair::write_plainly(statement.text, statement.language);
      if (edits.empty()) return;
      const edit first = edits.front();
      const std::string_view character = first.where.of(statement.text);
      diagnostic& finding =
         report.say(first.where, {"`{}` looks like `{}` and is another character", character, first.text},
                    {"write `{}`", first.text});
      if (edits.size() > 1) {
         finding.words = {"`{}` looks like `{}` and is another character: {} such characters stand here", character,
                          first.text, edits.size()};
         finding.help = "write plain signs, letters and quotes";
      }
      finding.mend("write plain characters", std::move(edits));
   }

   /// `Account->Name` is a dot, `Amount::numeric` a cast; a field has nothing behind a dot.
   static constexpr void say_odd_dot(const ast::statement& statement, const ast::node& node, const meanings* names,
                                     report& report) {
      const std::string_view text = statement.text;
      const std::string_view left = words_around_sign(text, node.where).left.of(text);
      if (is_cast(text, node.where, names)) {
         const span cast = cast_span(text, node.where);
         const std::uint32_t sign = ascii::skip_blanks(text, cast.begin);
         report
            .say({sign, cast.end},
                 {"`{}` is a cast, which {} does not have", span{sign, cast.end}.of(text),
                  capabilities_of(statement.language).title},
                 "remove it, and convert the value after the query")
            .suggest("remove the cast", {{cast, ""}});
         return;
      }
      diagnostic& finding = report.say(node.where, {"`{}` cannot stand in a name", statement.view(node)});
      if (is_only_field(names, left)) {
         finding.help = {"`{}` is a field: a dot stands after a related object", left};
         return;
      }
      finding.help = "write `.` between a related object and its field";
      finding.mend("write `.`", {{node.where, "."}});
   }

   [[nodiscard]] static constexpr bool is_quoted(const ast::node& node) noexcept {
      using enum ast::flag;
      return node.has(double_quoted) || node.has(back_quoted) || node.has(single_quoted) || node.has(bracketed);
   }

   /// What the parser takes for the start of a name.
   [[nodiscard]] static constexpr bool is_name_start(char byte) noexcept {
      return ascii::is_letter(byte) || byte == '_' || byte == '$' || byte == '@' ||
             static_cast<unsigned char>(byte) >= 0x80;
   }

   /// The first character that is wrong where it stands; bytes that are no text belong to `invalid-utf8`.
   static constexpr void say_first_wrong(std::string_view text, std::uint32_t begin, report& report) {
      bool starts = true;
      for (std::size_t at = 0; at < text.size(); ++at) {
         const char byte = text[at];
         const bool fine = starts ? ascii::is_letter(byte) || byte == '*' || ascii::is_blank(byte)
                                  : ascii::is_name_byte(byte) || byte == '.' || ascii::is_blank(byte);
         starts = byte == '.' || (starts && ascii::is_blank(byte));
         if (fine) continue;
         const std::size_t length = utf8::sequence_length(text.substr(at));
         if (length == 0) return;
         const auto place = static_cast<std::uint32_t>(begin + at);
         const std::string_view character = text.substr(at, length);
         const bool only_first = ascii::is_name_byte(byte);
         report.say({place, place + static_cast<std::uint32_t>(length)},
                    {only_first ? std::string_view("a name begins with a letter, not with `{}`")
                                : std::string_view("`{}` cannot stand in a name"),
                     character},
                    "names have letters, digits and underscores");
         return;
      }
   }
};

} // namespace zoql::rules
