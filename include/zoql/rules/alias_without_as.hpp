// In Export ZOQL `as` stands before an alias.
#pragma once

#include <cstdint>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct alias_without_as {
   static constexpr zoql::about about{
      .name = "alias-without-as",
      .summary = "an alias without `as`, or a missing comma",
      .why = "An alias follows `as` (Export ZOQL select statements page); without it, a comma or part of a "
             "name is as likely to be missing. It stands in no statement we know of.",
      .source = "S11 E2",
      .bad = "select Name \"Customer\" from Account",
      .good = "select Name as \"Customer\" from Account",
      .dialects = with(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::select),
      .given = {.children = ast::kinds(ast::kind::aliased)},
      .mends = ast::kinds(ast::kind::alias, ast::kind::aliased, ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& item : statement.children(node)) {
         if (item.kind != ast::kind::aliased) continue;
         const ast::node& alias = *statement.child(item, 1);
         if (alias.kind != ast::kind::alias || alias.has(ast::flag::with_as)) continue;
         const span before{alias.where.begin, alias.where.begin};
         if (alias.has(ast::flag::double_quoted)) {
            report.say(alias.where, "`as` is missing before this alias", "write `as`")
               .mend("write `as`", {{before, spaced_as(statement.text, before.begin)}});
         } else {
            say_name(statement, *statement.child(item, 0), alias, report);
         }
      }
   }

private:
   [[nodiscard]] static constexpr std::string_view spaced_as(std::string_view text, std::uint32_t at) noexcept {
      return ascii::is_blank(text[at - 1]) ? "as " : " as ";
   }

   /// A name behind a field is an alias, the next field or the rest of the first one.
   static constexpr void say_name(const ast::statement& statement, const ast::node& thing, const ast::node& alias,
                                  report& report) {
      const std::string_view name = statement.view(alias);
      diagnostic& finding = report.say(
         alias.where, {"`{}` stands after `{}` without a comma or `as` between them", name, statement.view(thing)});
      const bool dotted = name.find('.') != std::string_view::npos;
      if (ascii::is_name(name) || dotted) {
         const std::uint32_t end = ascii::skip_blanks_back(statement.text, thing.where.end);
         finding.suggest("write a comma", {{{end, end}, ","}});
      }
      if (dotted) {
         finding.help = "write a comma, or remove the blank if both are one name";
      } else {
         finding.help = "write a comma if it is a field, or `as` if it is an alias";
         suggest_as(statement, thing, alias, finding);
      }
   }

   static constexpr void suggest_as(const ast::statement& statement, const ast::node& thing, const ast::node& alias,
                                    diagnostic& finding) {
      if (thing.kind == ast::kind::star || thing.has(ast::flag::whole_object)) return;
      const span before{alias.where.begin, alias.where.begin};
      const std::string_view as = spaced_as(statement.text, before.begin);
      if (!alias.has(ast::flag::single_quoted)) {
         finding.suggest("write `as`", {{before, as}});
         return;
      }
      const std::string_view text = statement.view(alias);
      finding.help = "write `as`, and double quotes around the alias";
      if (text.find('"') != std::string_view::npos ||
          text.substr(1, text.size() - 2).find('\'') != std::string_view::npos)
         return;
      const span first{before.begin, before.begin + 1};
      finding.suggest("write `as`", {{before, as}, {first, "\""}, {{alias.where.end - 1, alias.where.end}, "\""}});
   }
};

} // namespace zoql::rules
