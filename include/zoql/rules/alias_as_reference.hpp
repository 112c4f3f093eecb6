// An alias is a heading, and stands for its expression nowhere.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

#include <string_view>

namespace zoql::rules {

struct alias_as_reference {
   static constexpr zoql::about about{
      .name = "alias-as-reference",
      .summary = "an alias in `having` or `order by`",
      .why = "An alias cannot replace its expression in `having` and `order by` (Export ZOQL clause limits "
             "page).",
      .source = "C03 E7",
      .bad = "select Status, count(Id) as n from Account group by Status order by n",
      .good = "select Status, count(Id) as n from Account group by Status order by count(Id)",
      .dialects = with(&capabilities::aliases),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement),
      .given = {.beside = ast::kinds(ast::kind::alias)},
      .mends = ast::kinds(ast::kind::name, ast::kind::call, ast::kind::function, ast::kind::star),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* const select = statement.clause(ast::kind::select);
      const bool refers = statement.present.meets(ast::kinds(ast::kind::having, ast::kind::order_by));
      if (select == nullptr || !refers || !statement.is_root(node)) return;
      const columns known(statement, *select);
      for (const ast::node& clause : statement.children(node)) {
         if (clause.kind == ast::kind::having || clause.kind == ast::kind::order_by)
            look_into(statement, clause, known, report);
      }
   }

private:
   /// The columns of a select list by what they are called.
   class columns {
   public:
      constexpr columns(const ast::statement& statement, const ast::node& select) : statement_(&statement) {
         for (const ast::node& item : statement.children(select)) {
            const ast::node& thing = statement.unaliased(item);
            if (thing.kind == ast::kind::name) fields_.push_back(field_of(statement, thing));
            if (const ast::node* const argument = argument_of(thing))
               arguments_.push_back(field_of(statement, *argument));
            if (item.kind == ast::kind::aliased && statement.child(item, 1)->kind == ast::kind::alias)
               aliased_.push_back(&item);
         }
         const auto is_before = [](std::string_view one, std::string_view other) {
            return ascii::order_of_words(one, other) < 0;
         };
         sort_stably(fields_, is_before);
         sort_stably(arguments_, is_before);
         sort_stably(aliased_, [this](const ast::node* one, const ast::node* other) {
            return ascii::order_of_words(alias_of(*one), alias_of(*other)) < 0;
         });
      }

      /// The first column with this alias; nullptr too where the word is also a field's own name, for which it is
      /// taken, inside a function also where the alias is that of another function of it.
      [[nodiscard]] constexpr const ast::node* meant_by(std::string_view word, bool is_argument) const {
         const auto is_field = [word](std::string_view field) { return ascii::order_of_words(field, word); };
         if (find_sorted(fields_, is_field) != nullptr) return nullptr;
         if (is_argument && find_sorted(arguments_, is_field) != nullptr) return nullptr;
         const auto is_alias = [&](const ast::node* column) { return ascii::order_of_words(alias_of(*column), word); };
         const ast::node* const* const found = find_sorted(aliased_, is_alias);
         return found == nullptr ? nullptr : *found;
      }

   private:
      /// The field a function is of, maybe through others.
      [[nodiscard]] constexpr const ast::node* argument_of(const ast::node& thing) const noexcept {
         const ast::node* inside = &thing;
         while (inside != nullptr && inside->kind == ast::kind::call) inside = statement_->child(*inside, 1);
         return inside == &thing || inside == nullptr || inside->kind != ast::kind::name ? nullptr : inside;
      }

      [[nodiscard]] constexpr std::string_view alias_of(const ast::node& column) const noexcept {
         return alias_text(*statement_, *statement_->child(column, 1));
      }

      const ast::statement* statement_;
      growing<std::string_view> fields_;
      growing<std::string_view> arguments_;
      growing<const ast::node*> aliased_;
   };

   static constexpr void look_into(const ast::statement& statement, const ast::node& clause, const columns& known,
                                   report& report) {
      const auto look_at = [&](const ast::node& name, bool is_argument) {
         if (name.kind != ast::kind::name || name.at != 0) return;
         if (const ast::node* const column = known.meant_by(statement.view(name), is_argument))
            say(statement, name, *column, is_argument, report);
      };
      walk(statement, clause, [&](const ast::node& below) {
         look_at(below, false);
         if (below.kind != ast::kind::call) return true;
         walk(statement, below, [&](const ast::node& argument) {
            look_at(argument, true);
            return true;
         });
         return false;
      });
   }

   static constexpr void say(const ast::statement& statement, const ast::node& name, const ast::node& column,
                             bool is_argument, report& report) {
      const ast::node& expression = statement.unaliased(column);
      diagnostic& finding =
         report.say(name.where, {"the alias `{}` cannot stand for its expression here", statement.view(name)},
                    {"write `{}`", statement.view(expression)});
      finding.see(statement.child(column, 1)->where, "this is the alias");
      if (is_argument && expression.kind != ast::kind::name) {
         finding.help = "name the field itself";
         return;
      }
      finding.mend("write the expression", {{name.where, statement.view(expression)}});
   }
};

} // namespace zoql::rules
