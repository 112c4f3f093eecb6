// The same field twice in a select list.
#pragma once

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
      seen_words seen;
      const std::string_view own = object_of(statement);
      const ast::node* before = nullptr;
      for (const ast::node& item : statement.children(node)) {
         const ast::node* const previous = before;
         before = &item;
         if (item.kind != ast::kind::name || !seen.add(name_without(statement, item, own))) continue;
         const ast::node* const first = find_before(statement, node, item);
         if (first == nullptr) continue;
         diagnostic& finding = report.say(item.where, {"`{}` is selected already", statement.view(item)}, "remove it");
         finding.see(first->where, "here");
         const span tail{previous->where.end, item.where.end};
         if (is_comma(span{tail.begin, item.where.begin}.of(statement.text))) finding.mend("remove it", {{tail, ""}});
      }
   }

private:
   [[nodiscard]] static constexpr const ast::node* find_before(const ast::statement& statement, const ast::node& select,
                                                               const ast::node& name) noexcept {
      for (const ast::node& item : statement.children(select)) {
         if (&item == &name) return nullptr;
         if (item.kind == ast::kind::name && same_field(statement, item, name)) return &item;
      }
      return nullptr;
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
