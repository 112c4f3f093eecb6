// Objects have no aliases.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>
#include <zoql/ascii.hpp>
#include <zoql/object_label.hpp>
#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct object_alias {
   static constexpr zoql::about about{
      .name = "object-alias",
      .summary = "an alias after the name of the object",
      .why = "Exactly one name follows `from`, and prefixes are names of objects, not aliases (ZOQL page; "
             "Export ZOQL page), in all running code too.",
      .source = "Q04 N02 Z1 E1",
      .bad = "select a.Id from Account a",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::from),
      .given = {.children = ast::kinds(ast::kind::aliased)},
      .mends = ast::kinds(ast::kind::alias, ast::kind::aliased, ast::kind::name, ast::kind::object),
      .joins_words = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      const ast::node* const first = statement.child(node, 0);
      if (first == nullptr || first->kind != ast::kind::aliased) return;
      if (names != nullptr && labelled_object(statement, node, *names)) return;
      const ast::node& object = *statement.child(*first, 0);
      const ast::node& alias = *statement.child(*first, 1);
      if (object.kind == ast::kind::group || alias.kind != ast::kind::alias) return;
      const std::string_view name = statement.view(alias);
      // A `limit` without its number is another rule's.
      if (ascii::same_word(name, "limit") || ascii::same_word(name, "offset")) return;
      if (names != nullptr && is_object(*names, name) && !is_object(*names, statement.view(object)))
         return say_word_before(statement, object, alias, report);
      diagnostic& finding =
         report.say(alias.where, {"`{}` has no place here: an object takes no alias", name}, "remove it");
      if (statement.child(node, 1) != nullptr || statement.present.has(ast::kind::join)) return;
      std::vector<edit> edits = remove_prefixes(statement, alias);
      const span tail{object.where.end, alias.where.end};
      if (!edits.empty() || alias.has(ast::flag::with_as)) {
         edits.push_back({tail, ""});
         std::sort(edits.begin(), edits.end(),
                   [](const edit& one, const edit& other) { return one.where.begin < other.where.begin; });
         finding.mend("remove it", std::move(edits));
         return;
      }
      finding.suggest("remove it", {{tail, ""}});
      // With a catalogue, `label-as-object` knows the objects whose names are written in two.
      if (names != nullptr) return;
      finding.help = {"remove it, or write `{}{}` if that is the name of the object", statement.view(object), name};
      finding.suggest("write it as one name", {{{tail.begin, alias.where.begin}, ""}});
   }

private:
   [[nodiscard]] static constexpr bool is_object(const meanings& names, std::string_view word) noexcept {
      const catalogue::object found = names.all().object(word);
      return found && found.in(names.context()).is(true);
   }

   /// `from only Invoice`: the first of the two words is the one too many.
   static constexpr void say_word_before(const ast::statement& statement, const ast::node& object,
                                         const ast::node& alias, report& report) {
      report
         .say(object.where, {"`{}` has no place before the object `{}`", statement.view(object), statement.view(alias)},
              "remove it")
         .suggest("remove it", {{{object.where.begin, alias.where.begin}, ""}});
   }

   /// Takes the alias from the front of every field that has it.
   [[nodiscard]] static constexpr std::vector<edit> remove_prefixes(const ast::statement& statement,
                                                                    const ast::node& alias) {
      std::vector<edit> edits;
      walk(statement, statement[statement.root], [&](const ast::node& node) {
         if (node.kind != ast::kind::name || node.at == 0) return true;
         const span prefix{node.where.begin, node.at};
         if (ascii::same_word(prefix.of(statement.text), statement.view(alias)))
            edits.push_back({{prefix.begin, node.at + 1}, ""});
         return true;
      });
      return edits;
   }
};

} // namespace zoql::rules
