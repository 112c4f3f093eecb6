// The same field twice in a select list.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/seen_words.hpp>

namespace zoql::rules {

struct duplicate_field {
   static constexpr zoql::about about{
      .name = "duplicate-field",
      .summary = "a field selected twice",
      .why = "Field names count in any case (ZOQL page; Export ZOQL select statements page), so the second column says "
             "what the first one says.",
      .source = "S18 R5 Z1 E2",
      .bad = "select Id, id from Account",
      .good = "select Id from Account",
      .level = severity::warning,
      .evidence = evidence::inferred,
      .visits = ast::kinds(ast::kind::select),
      .given = {.repeated_item = true},
      .mends = ast::kinds(ast::kind::name),
   };

   /// A column with an alias of its own is another column.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view own = object_of(statement);
      if (!may_repeat(statement, node, own)) return;
      growing<item> names;
      const ast::node* before = nullptr;
      for (const ast::node& one : statement.children(node)) {
         if (one.kind == ast::kind::name) names.push_back({&one, before});
         before = &one;
      }
      const auto order = [&](const item& one, const item& other) {
         return ascii::order_of_words(name_without(statement, *one.name, own),
                                      name_without(statement, *other.name, own));
      };
      each_repeated(names, order,
                    [&](const item& first, std::size_t place) { say(statement, *first.name, names[place], report); });
   }

private:
   struct item {
      const ast::node* name = nullptr;
      const ast::node* before = nullptr;
   };

   [[nodiscard]] static constexpr bool may_repeat(const ast::statement& statement, const ast::node& select,
                                                  std::string_view own) {
      seen_words seen;
      for (const ast::node& one : statement.children(select)) {
         if (one.kind == ast::kind::name && seen.add(name_without(statement, one, own))) return true;
      }
      return false;
   }

   static constexpr void say(const ast::statement& statement, const ast::node& first, const item& repeated,
                             report& report) {
      const ast::node& name = *repeated.name;
      diagnostic& finding = report.say(name.where, {"`{}` is selected already", statement.view(name)}, "remove it");
      finding.see(first.where, "here");
      const span tail{repeated.before->where.end, name.where.end};
      if (is_comma(span{tail.begin, name.where.begin}.of(statement.text))) finding.mend("remove it", {{tail, ""}});
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
