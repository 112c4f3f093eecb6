// `limit` takes a count, or an offset and a count.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct limit_form {
   static constexpr zoql::about about{
      .name = "limit-form",
      .summary = "a `limit` that is no count, or the word `offset`",
      .why = "The forms are `limit count` and `limit offset,count`, in whole numbers (Export ZOQL clauses "
             "page); there is no `offset`. In ZOQL programs send `limit count` and nothing else.",
      .source = "C06 F32 E6 R3 R18",
      .bad = "select Id from Account limit -1",
      .good = "select Id from Account",
      .level = severity::error,
      .lesser = {.where = "for a count of zeros, such as `1,000`", .dialects = dialects::zoqlexport},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::limit, ast::kind::offset, ast::kind::aliased),
      .within = ast::kinds(ast::kind::from, ast::kind::limit, ast::kind::offset),
      .mends = ast::kinds(ast::kind::number, ast::kind::string),
      .joins_words = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::aliased) return check_alias(statement, node, report);
      for (const ast::node& number : statement.children(node)) check_number(statement, number, report);
      if (node.kind == ast::kind::offset) return say_offset(statement, node, report);
      const bool takes_offset = capabilities_of(statement.language).limit;
      const ast::node* const rest = statement.child(node, takes_offset ? 2 : 1);
      if (rest == nullptr || rest->kind == ast::kind::missing) {
         if (is_one_number(statement, node, true)) say_none(statement, node, report);
         return;
      }
      if (is_one_number(statement, node, false)) return say_parted(statement, node, report);
      report.say({rest->where.begin, node.where.end},
                 takes_offset ? "`limit` takes a count, or an offset and a count" : "`limit` takes one number in ZOQL",
                 "remove the rest");
   }

private:
   /// Whether the parts of a limit are the digits of one number, three by three: `1,000,000`. `surely`: they can be
   /// nothing else, as no count is written `000` or `050`.
   [[nodiscard]] static constexpr bool is_one_number(const ast::statement& statement, const ast::node& limit,
                                                     bool surely) noexcept {
      const ast::node* before = nullptr;
      bool leads_with_zero = false;
      for (const ast::node& part : statement.children(limit)) {
         const std::string_view text = statement.view(part);
         if (part.kind != ast::kind::number || !ascii::is_digits(text)) return false;
         if (before != nullptr && (text.size() != 3 || part.where.begin != before->where.end + 1)) return false;
         leads_with_zero = leads_with_zero || (before != nullptr && text.front() == '0');
         before = &part;
      }
      const span first = statement[limit.first_child].where;
      return before != nullptr && first.end != before->where.end && first.size() <= 3 && (leads_with_zero || !surely);
   }

   static constexpr void say_parted(const ast::statement& statement, const ast::node& limit, report& report) {
      offer_one(statement, limit,
                report.say(parts_of(statement, limit),
                           {"`{}` is not a count", parts_of(statement, limit).of(statement.text)}));
   }

   /// `limit 1,000` is read, and loads nothing.
   static constexpr void say_none(const ast::statement& statement, const ast::node& limit, report& report) {
      if (statement[limit.first_child].next == ast::none) return;
      const span parts = parts_of(statement, limit);
      offer_one(statement, limit,
                report.say_at_most(severity::warning, parts,
                                   {"`{}` is an offset and a count, `{}`, and not one number", parts.of(statement.text),
                                    statement.view(statement[limit.last_child])}));
   }

   static constexpr void offer_one(const ast::statement& statement, const ast::node& limit, diagnostic& finding) {
      std::vector<edit> edits;
      std::uint32_t end = 0;
      for (const ast::node& part : statement.children(limit)) {
         if (end != 0) edits.push_back({{end, part.where.begin}, ""});
         end = part.where.end;
      }
      finding.help = "write the digits of a number without commas";
      finding.suggest("remove the commas", std::move(edits));
   }

   [[nodiscard]] static constexpr span parts_of(const ast::statement& statement, const ast::node& limit) noexcept {
      return statement[limit.first_child].where.joined(statement[limit.last_child].where);
   }

   /// Without a number, `limit` and `offset` are names, and read as an alias of the object before them.
   static constexpr void check_alias(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const alias = statement.child(node, 1);
      if (alias == nullptr || alias->kind != ast::kind::alias || alias->has(ast::flag::with_as)) return;
      const std::string_view word = statement.view(*alias);
      if (!ascii::same_word(word, "limit") && !ascii::same_word(word, "offset")) return;
      report.say(alias->where, {"a number has to follow `{}`", word}, "write a whole number in digits after it");
   }

   static constexpr void check_number(const ast::statement& statement, const ast::node& number, report& report) {
      const std::string_view text = statement.view(number);
      if (number.kind == ast::kind::missing) return;
      if ((number.kind != ast::kind::number && number.kind != ast::kind::string && number.kind != ast::kind::date) ||
          ascii::is_digits(text))
         return;
      diagnostic& finding = report.say(number.where, {"`{}` is not a count", text},
                                       "write a whole number in digits, without sign or quotes");
      const bool plus = text.size() > 1 && text.front() == '+' && ascii::is_digits(text.substr(1));
      const bool quoted =
         number.kind == ast::kind::string && text.size() > 2 && ascii::is_digits(text.substr(1, text.size() - 2));
      const span first{number.where.begin, number.where.begin + 1};
      if (plus) finding.mend("remove the sign", {{first, ""}});
      if (quoted) finding.mend("remove the quotes", {{first, ""}, {{number.where.end - 1, number.where.end}, ""}});
   }

   /// `limit 100 offset 50` and `offset 50 limit 100` mean `limit 50,100`.
   static constexpr void say_offset(const ast::statement& statement, const ast::node& offset, report& report) {
      const span word{offset.where.begin, offset.where.begin + 6};
      if (!capabilities_of(statement.language).limit) {
         report.say(word, "there is no `offset`", "ask for the next rows by `queryMore`");
         return;
      }
      diagnostic& finding = report.say(word, "there is no `offset`", "write `limit offset,count`");
      const ast::node* const limit = statement.clause(ast::kind::limit);
      const ast::node* const skip = statement.child(offset, 0);
      if (limit == nullptr || skip == nullptr || skip->kind != ast::kind::number) return;
      const ast::node* const count = statement.child(*limit, 0);
      if (count == nullptr || count->kind != ast::kind::number || statement.child(*limit, 1) != nullptr) return;
      const span before{count->where.begin, count->where.begin};
      finding.help = {"write `limit {},{}`", statement.view(*skip), statement.view(*count)};
      if (limit->where.begin < offset.where.begin) {
         const std::uint32_t cut = ascii::skip_blanks_back(statement.text, offset.where.begin);
         finding.mend("write it as one",
                      {{before, statement.view(*skip)}, {before, ","}, {{cut, offset.where.end}, ""}});
      } else {
         const std::uint32_t cut = ascii::skip_blanks(statement.text, offset.where.end);
         finding.mend("write it as one",
                      {{{offset.where.begin, cut}, ""}, {before, statement.view(*skip)}, {before, ","}});
      }
   }
};

} // namespace zoql::rules
