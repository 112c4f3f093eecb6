// A select list names fields, not values.
#pragma once

#include <algorithm>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct literal_as_field {
   static constexpr zoql::about about{
      .name = "literal-as-field",
      .summary = "a value where a field has to stand",
      .why = "Select list, `group by` and `order by` take fields and functions of them; no page shows a value "
             "there (ZOQL page; Export ZOQL select statements page).",
      .source = "S04 Z1 E2",
      .bad = "select 1 from Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::select, ast::kind::group_by, ast::kind::order_item),
      .given = {.children = ast::kinds(ast::kind::string, ast::kind::number, ast::kind::date, ast::kind::boolean,
                                       ast::kind::null, ast::kind::aliased, ast::kind::group)},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& child : statement.children(node)) {
         const ast::node& thing = unwrapped(statement, statement.unaliased(child));
         if (node.kind == ast::kind::order_item && thing.kind == ast::kind::number) continue;
         if (is_value(statement, thing))
            report.say(thing.where, {"`{}` is a value; a field has to stand here", statement.view(thing)});
      }
   }

private:
   /// A number with letters in it is a misspelt name, and a text that looks like a name is one in quotes.
   [[nodiscard]] static constexpr bool is_value(const ast::statement& statement, const ast::node& thing) noexcept {
      using ast::kind;
      const std::string_view text = statement.view(thing);
      if (thing.kind == kind::number) return std::none_of(text.begin(), text.end(), ascii::is_letter);
      if (thing.kind == kind::string) {
         if (text.front() != '\'' || text.size() < 2) return false;
         const std::string_view inside = text.substr(1, text.size() - 2);
         return !ascii::is_letter(inside.empty() ? ' ' : inside.front()) ||
                !std::all_of(inside.begin(), inside.end(),
                             [](char byte) { return ascii::is_name_byte(byte) || byte == '.'; });
      }
      return ast::kinds(kind::boolean, kind::null, kind::date).has(thing.kind);
   }
};

} // namespace zoql::rules
