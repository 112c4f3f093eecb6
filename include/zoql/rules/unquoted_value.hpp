// A text without quotes.
#pragma once

#include <zoql/bare_word.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unquoted_value {
   static constexpr zoql::about about{
      .name = "unquoted-value",
      .summary = "a text or a date without quotes",
      .why = "A word without quotes is the name of a field; texts and dates stand in single quotes (ZOQL's "
             "filter-statements page, Export ZOQL's filter statement reference).",
      .source = "V01 F11 Z2 E5",
      .bad = "select Id from Account where Name = Blue Horizon",
      .good = "select Id from Account where Name = 'Blue Horizon'",
      .level = severity::error,
      .lesser = {.where = "where it may be a field of the tenant"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::mistake, ast::kind::comparison),
      .given = {.last = ast::kinds(ast::kind::name)},
      .mends = ast::kinds(ast::kind::name, ast::kind::string, ast::kind::boolean, ast::kind::null,
                          ast::kind::comparison, ast::kind::is_null),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      if (node.kind == ast::kind::comparison) return check_word(statement, node, names, report);
      if (node.word != ast::word::unquoted_text) return;
      report.say(node.where, {"`{}` has no quotes", statement.view(node)}, "put it into single quotes")
         .suggest("put it into quotes", quoted(node.where, {}));
   }

private:
   /// A word that is no field. Only the tenant's catalogue knows all fields.
   static constexpr void check_word(const ast::statement& statement, const ast::node& comparison, const meanings* names,
                                    report& report) {
      const bare_word word = look_at_bare_word(statement, comparison, names);
      if (word.kind == bare_word_kind::nothing) return say_null(statement, comparison, word, report);
      if (word.kind != bare_word_kind::text) return;
      const severity most = word.certain ? severity::error : severity::warning;
      const span where = statement[comparison.last_child].where;
      const std::string_view text = where.of(statement.text);
      if (word.meant == "true" || word.meant == "false") {
         report.say_at_most(most, where, {"`{}` is not a value of a boolean field", text}, {"write `{}`", word.meant})
            .suggest({"write `{}`", word.meant}, {{where, word.meant}});
         return;
      }
      if (!capabilities_of(statement.language).relative_dates && bare_words::is_relative_day(text)) {
         report.say(where, {"ZOQL has no `{}`", text}, "write the date itself, in quotes");
         return;
      }
      diagnostic& finding = report.say_at_most(most, where, {"`{}` has no quotes", text},
                                               {"write `'{}'`", word.meant.empty() ? text : word.meant});
      if (!word.certain)
         finding.help = {"write `'{}'`, unless it is a field of your tenant", word.meant.empty() ? text : word.meant};
      finding.suggest("put it into quotes", quoted(where, word.meant));
   }

   /// `= None`.
   static constexpr void say_null(const ast::statement& statement, const ast::node& comparison, const bare_word& word,
                                  report& report) {
      const span where = statement[comparison.last_child].where;
      diagnostic& finding = report.say_at_most(word.certain ? severity::error : severity::warning, where,
                                               {"`{}` is neither a value nor `null`", where.of(statement.text)});
      const bool equates = comparison.word == ast::word::equal || comparison.word == ast::word::not_equal;
      const bool has_is = capabilities_of(statement.language).is_null;
      if (!equates) {
         finding.help = "compare with `null` by `=` or `!=`";
      } else if (!has_is) {
         finding.help = "write `null`";
         finding.suggest("write `null`", {{where, "null"}});
      } else {
         const bool negated = comparison.word == ast::word::not_equal;
         const std::string_view meant = negated ? "is not null" : "is null";
         finding.help = {"write `{}`", meant};
         finding.suggest({"write `{}`", meant}, {{{comparison.at, where.end}, meant}});
      }
   }

   /// Quotes around a text, which may be respelt.
   [[nodiscard]] static constexpr std::vector<edit> quoted(span where, std::string_view meant) {
      std::vector<edit> edits{{{where.begin, where.begin}, "'"}};
      if (!meant.empty()) edits.push_back({where, meant});
      edits.push_back({{where.end, where.end}, "'"});
      return edits;
   }
};

} // namespace zoql::rules
