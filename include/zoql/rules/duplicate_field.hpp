// The same field twice in a select list, in `group by` or in `order by`.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/meanings.hpp>
#include <zoql/reference.hpp>
#include <zoql/repeated_field.hpp>
#include <zoql/rule.hpp>
#include <zoql/seen_words.hpp>

namespace zoql::rules {

struct duplicate_field {
   static constexpr zoql::about about{
      .name = "duplicate-field",
      .summary = "a field selected, grouped by or ordered by twice",
      .why = "Field names count in any case (ZOQL page; Export ZOQL select statements page), so the second column says "
             "what the first one says, and a second group or order of one field changes nothing. Most likely another "
             "field was meant. That `*` has a field too that is named beside it is an info only: some want that column "
             "first.",
      .source = "S18 S05 R5 Z1 E2 E6",
      .bad = "select Id, id from Account",
      .good = "select Id from Account",
      .level = severity::warning,
      .lesser = {.where = "for a field beside `*`", .level = severity::info, .dialects = dialects::zoqlexport},
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::select, ast::kind::group_by, ast::kind::order_by),
      .given = {.repeated_item = true},
      .mends = ast::kinds(ast::kind::name, ast::kind::star, ast::kind::order_item),
   };

   /// A column with an alias of its own is another column.
   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      const std::string_view own = object_of(statement);
      if (node.kind == ast::kind::select) check_star(statement, node, names, report);
      if (!may_repeat(statement, node, own)) return;
      growing<item> items;
      const ast::node* before = nullptr;
      for (const ast::node& one : statement.children(node)) {
         if (const ast::node* const name = named_by(statement, one)) items.push_back({name, &one, before});
         before = &one;
      }
      const auto order = [&](const item& one, const item& other) {
         return ascii::order_of_words(name_without(statement, *one.name, own),
                                      name_without(statement, *other.name, own));
      };
      each_repeated(items, order, [&](const item& first, std::size_t place) {
         say(statement, node.kind, *first.name, items[place], report);
      });
   }

private:
   struct item {
      const ast::node* name = nullptr;
      const ast::node* whole = nullptr;
      const ast::node* before = nullptr;
   };

   [[nodiscard]] static constexpr bool may_repeat(const ast::statement& statement, const ast::node& list,
                                                  std::string_view own) {
      seen_words seen;
      for (const ast::node& one : statement.children(list)) {
         const ast::node* const name = named_by(statement, one);
         if (name != nullptr && seen.add(name_without(statement, *name, own))) return true;
      }
      return false;
   }

   /// `*` has all fields of the object itself that exports have.
   static constexpr void check_star(const ast::statement& statement, const ast::node& select, const meanings* names,
                                    report& report) {
      if (names == nullptr || !statement.present.has(ast::kind::star) ||
          !capabilities_of(statement.language).select_star)
         return;
      const ast::node* star = nullptr;
      for (const ast::node& one : statement.children(select)) {
         if (one.kind == ast::kind::star && star == nullptr) star = &one;
      }
      if (star == nullptr) return;
      for (const ast::node& one : statement.children(select)) {
         if (one.kind != ast::kind::name || one.has(ast::whole_object) || names->is_joined(one)) continue;
         const meaning& what = names->of(one);
         if (!what.field || !what.field.in(names->context()).is(true)) continue;
         report.say_at_most(severity::info, one.where, {"`*` has `{}` too", statement.view(one)}, "remove it")
            .see(star->where, "here");
      }
   }

   [[nodiscard]] static constexpr std::string_view words_in(ast::kind list) noexcept {
      if (list == ast::kind::group_by) return "`{}` is grouped by already";
      return list == ast::kind::order_by ? "`{}` is ordered by already" : "`{}` is selected already";
   }

   static constexpr void say(const ast::statement& statement, ast::kind list, const ast::node& first,
                             const item& repeated, report& report) {
      const ast::node& name = *repeated.name;
      diagnostic& finding = report.say(name.where, {words_in(list), statement.view(name)}, "remove it");
      finding.see(first.where, "here");
      // Where the statement is broken, another reading of it may have no such list.
      constexpr ast::kinds broken(ast::kind::skipped, ast::kind::missing, ast::kind::mistake, ast::kind::join);
      if (statement.present.meets(broken)) return;
      const span tail{repeated.before->where.end, repeated.whole->where.end};
      if (is_comma(span{tail.begin, repeated.whole->where.begin}.of(statement.text)))
         finding.mend("remove it", {{tail, ""}});
   }

   /// Whether nothing but a comma stands between two items.
   [[nodiscard]] static constexpr bool is_comma(std::string_view between) noexcept {
      std::size_t commas = 0;
      for (const char byte : between) {
         if (byte != ',' && !ascii::is_blank(byte)) return false;
         commas += byte == ',' ? 1 : 0;
      }
      return commas == 1;
   }
};

} // namespace zoql::rules
