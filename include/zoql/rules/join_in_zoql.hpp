// ZOQL reads one object; the fields of others are out of its reach.
#pragma once

#include <cstdint>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct join_in_zoql {
   static constexpr zoql::about about{
      .name = "join-in-zoql",
      .summary = "a dotted name in ZOQL",
      .why = "ZOQL reads one object and has foreign keys as fields of it, `AccountId` (ZOQL page); "
             "`Account.Name` belongs to Export ZOQL.",
      .source = "S04 N08 Z1",
      .bad = "select Account.Id from Subscription",
      .good = "select AccountId from Subscription",
      .dialects = without(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select, ast::kind::where),
      .given = {.dotted = true},
      .mends = ast::kinds(ast::kind::name),
      .joins_words = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, report& report) {
      if (statement.present.has(ast::kind::join)) return;
      const ast::node* const from = statement.clause(ast::kind::from);
      if (from == nullptr || from->first_child == ast::none || from->first_child != from->last_child) return;
      const ast::node& source = *statement.child(*from, 0);
      if (name.at != 0 && !name.has(ast::flag::whole_object)) say(statement, source, name, report);
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& source, const ast::node& name,
                             report& report) {
      const std::string_view text = statement.view(name);
      const std::string_view prefix = text.substr(0, name.at - name.where.begin);
      const std::string_view field = text.substr(prefix.size() + 1);
      const bool aliased = source.kind == ast::kind::aliased;
      if (aliased && ascii::same_word(prefix, statement.view(*statement.child(source, 1)))) return;
      const bool deep = field.find('.') != std::string_view::npos;
      const std::uint32_t behind = name.at + 1;
      diagnostic& finding = report.say(name.where, {"`{}` is out of reach: ZOQL reads one object", text});
      if (ascii::same_word(prefix, statement.view(statement.unaliased(source)))) {
         finding.words = {"ZOQL writes `{}` without the name of its object", field};
         finding.help = "remove the name of the object";
         if (!deep) finding.mend("remove it", {{{name.where.begin, behind}, ""}});
      } else if (ascii::same_word(field, "Id")) {
         finding.help = {"the foreign key is a field: `{}{}`", prefix, field};
         finding.suggest("write it as one name", {{{name.at, behind}, ""}});
      } else {
         finding.help = {
            "ask for `{}Id` and read that object in a statement of its own, or send the statement as Export ZOQL",
            prefix};
      }
   }
};

} // namespace zoql::rules
