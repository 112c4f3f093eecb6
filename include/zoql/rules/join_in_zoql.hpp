// ZOQL reads one object; the fields of others are out of its reach.
#pragma once

#include <cstdint>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/foreign_key.hpp>
#include <zoql/refused_field.hpp>
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

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings* names,
                               report& report) {
      if (statement.present.has(ast::kind::join)) return;
      const ast::node* const from = statement.clause(ast::kind::from);
      if (from == nullptr || from->first_child == ast::none || from->first_child != from->last_child) return;
      const ast::node& source = *statement.child(*from, 0);
      if (name.at != 0 && !name.has(ast::flag::whole_object)) say(statement, source, name, names, report);
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& source, const ast::node& name,
                             const meanings* names, report& report) {
      const std::string_view text = statement.view(name);
      const std::string_view prefix = text.substr(0, name.at - name.where.begin);
      const std::string_view field = text.substr(prefix.size() + 1);
      const bool aliased = source.kind == ast::kind::aliased;
      if (aliased && ascii::same_word(prefix, statement.view(*statement.child(source, 1)))) return;
      const bool deep = field.find('.') != std::string_view::npos;
      if (ascii::same_word(prefix, statement.view(statement.unaliased(source)))) {
         diagnostic& finding = report.say(name.where, {"ZOQL writes `{}` without the name of its object", field},
                                          "remove the name of the object");
         if (!deep) finding.mend("remove it", {{{name.where.begin, name.at + 1}, ""}});
         return;
      }
      diagnostic& finding = report.say(name.where, {"`{}` is out of reach: ZOQL reads one object", text});
      const bool is_key = ascii::same_word(field, "Id");
      if (names != nullptr && names->object() &&
          names->object().fields_listed_by(catalogue::context::soap) != catalogue::layer::none) {
         say_key(statement, name, prefix, is_key, *names, finding);
      } else if (is_key) {
         finding.help = {"a foreign key is a field of its own, here most likely `{}{}`", prefix, field};
         finding.suggest("write it as one name", {{{name.at, name.at + 1}, ""}});
      } else {
         finding.help = {"ask for its key, most likely `{}Id`, and read that object in a statement of its own, or send "
                         "the statement as Export ZOQL",
                         prefix};
      }
   }

   /// Names the foreign key that leads there, if the catalogue knows one that can be used.
   static constexpr void say_key(const ast::statement& statement, const ast::node& name, std::string_view prefix,
                                 bool is_key, const meanings& names, diagnostic& finding) {
      const catalogue::object object = names.object();
      const catalogue::field key = key_of_join(object, prefix);
      const ast::node* const where = statement.clause(ast::kind::where);
      const bool filters = where != nullptr && name.where.begin >= where->where.begin;
      if (!key || (filters ? key.filterable() : key.selectable()).is(false)) {
         finding.help = {"ZOQL has no key of `{}` in {} that could be {}; read it in statements of their own, or send "
                         "this one as Export ZOQL",
                         prefix, object.name(), filters ? "filtered by" : "selected"};
      } else if (was_refused({object, {}, key}, names)) {
         finding.help = {
            "its key would be `{}`, which live tenants were seen to refuse; send the statement as Export ZOQL",
            key.name()};
      } else if (is_key) {
         finding.help = {"the foreign key is a field: `{}`", key.name()};
         finding.suggest({"write `{}`", key.name()}, {{name.where, key.name()}});
      } else {
         finding.help = {
            "ask for `{}` and read that object in a statement of its own, or send the statement as Export ZOQL",
            key.name()};
      }
   }
};

} // namespace zoql::rules
