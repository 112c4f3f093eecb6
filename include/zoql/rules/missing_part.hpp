// Something a sentence cannot do without is not there: the parser says where, this rule what.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct missing_part {
   static constexpr zoql::about about{
      .name = "missing-part",
      .summary = "something that has to stand here does not",
      .why = "A query is one `select … from …` statement with every part of its sentence in place; anything else is "
             "refused as a syntax error (ZOQL and Export ZOQL pages).",
      .source = "Q01 Z1 E2",
      .bad = "select from Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::missing),
      .mends = ast::kinds(ast::kind::and_, ast::kind::or_, ast::kind::comparison, ast::kind::group),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.has(ast::flag::repeated)) return;
      if (node.word == ast::word::missing_keyword) return say_keyword(statement, node, report);
      if (node.word == ast::word::missing_comma) return say_comma(statement, node, report);
      if (node.word == ast::word::missing_closing_parenthesis && !capabilities_of(statement.language).parentheses) {
         return say_unclosed(statement, node, report);
      }
      const part absent = part_of(node.word);
      if (absent.words == nullptr) return;
      diagnostic& finding = report.say(node.where, absent.words, absent.help);
      suggest(node, finding);
      if (node.word != ast::word::missing_field) return;
      const std::uint32_t comma_end = ascii::skip_blanks_back(statement.text, node.where.begin);
      if (comma_end == 0 || statement.text[comma_end - 1] != ',') return;
      finding.mend("remove the comma", {{{comma_end - 1, comma_end}, ""}});
   }

private:
   /// ZOQL has no parentheses, so that nothing is to be closed; a list or a function is named by another rule.
   static constexpr void say_unclosed(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* open = nullptr;
      for (const ast::node& one : statement.nodes) {
         const bool is_unclosed = one.has(ast::flag::unclosed) && one.where.end <= node.where.begin;
         constexpr ast::kinds closed_by_one(ast::kind::group, ast::kind::call, ast::kind::in);
         if (is_unclosed && closed_by_one.has(one.kind) && (open == nullptr || one.where.begin > open->where.begin))
            open = &one;
      }
      if (open == nullptr) {
         if (statement.present.meets(ast::kinds(ast::kind::call, ast::kind::in))) return;
         const part absent = part_of(node.word);
         report.say(node.where, absent.words, absent.help);
         return;
      }
      if (open->kind != ast::kind::group) return;
      const span sign{open->where.begin, open->where.begin + 1};
      report
         .say(sign, "ZOQL has no parentheses, and this one has no `)` either",
              "remove it; `and` binds tighter than `or`")
         .suggest("remove it", {{sign, ""}});
   }

   /// A keyword, and what stands before it has to be whole.
   static constexpr void say_keyword(const ast::statement& statement, const ast::node& node, report& report) {
      const auto which = static_cast<repair::keyword>(node.at);
      if (which == repair::keyword::select) return;
      const std::string_view word = repair::text_of(which);
      const std::string_view next = ascii::first_word(statement.text.substr(node.where.begin));
      report.say(node.where, {"`{}` is missing before `{}`", word, next}, {"write `{}`", word})
         .suggest({"write `{}`", word}, {{node.where, word}, {node.where, " "}});
   }

   /// What may be written where it is missing.
   static constexpr void suggest(const ast::node& node, diagnostic& finding) {
      const auto write = [&](const char* title, std::string_view text) {
         finding.suggest(title, {{node.where, text}, {node.where, " "}});
      };
      if (node.word == ast::word::missing_junction) {
         write("write `and`", "and");
         write("write `or`", "or");
      }
      if (node.word == ast::word::missing_sign) write("write `=`", "=");
   }

   static constexpr void say_comma(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.where.empty()) {
         report.say(node.where, {"a comma belongs here instead of `{}`", statement.view(node)}, "write `,`")
            .suggest("write `,`", {{{ascii::skip_blanks_back(statement.text, node.where.begin), node.where.end}, ","}});
         return;
      }
      const std::uint32_t end = ascii::skip_blanks_back(statement.text, node.where.begin);
      const std::string_view next = ascii::first_word(statement.text.substr(node.where.begin));
      report.say(node.where, {"a comma is missing before `{}`", next}, "write `,`")
         .suggest("write `,`", {{{end, end}, ","}});
   }

   struct part {
      const char* words = nullptr;
      const char* help = nullptr;
   };

   [[nodiscard]] static constexpr part part_of(ast::word absent) noexcept {
      using enum ast::word;
      switch (absent) {
      case missing_statement: // `no-statement` speaks of it
         return {};
      case missing_field:
         return {"a field is missing in the select list", "name it, or remove a comma that is one too many"};
      case missing_alias:
         return {"a name has to follow `as`", "write the alias, or remove `as`"};
      case missing_from:
         return {"`from` and an object are missing", "write `from` and the object that has the fields"};
      case missing_object:
         return {"the name of an object is missing", "write it after `from`"};
      case missing_operand:
         return {"a field or a value is missing", "write it, or remove the word or sign before it"};
      case missing_null:
         return {"`null` or `not null` has to follow `is`", "write `is null` or `is not null`"};
      case missing_list:
         return {"a list in parentheses has to follow `in`", "write the values in parentheses"};
      case missing_number:
         return {"a number is missing", "write how many"};
      case missing_conjunction:
         return {"`and` and the upper end of `between` are missing", "write both ends, with `and` between them"};
      case missing_junction:
         return {"`and` or `or` is missing before this condition", "write the one that is meant"};
      case missing_sign:
         return {"an operator is missing before this value", "write `=` or another one"};
      case missing_opening_parenthesis:
         return {"an opening parenthesis is missing", "write `(`"};
      default:
         return {"a closing parenthesis is missing", "write `)` where the group ends"};
      }
   }
};

} // namespace zoql::rules
