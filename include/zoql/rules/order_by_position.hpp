// `order by` takes fields and functions, not their numbers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct order_by_position {
   static constexpr zoql::about about{
      .name = "order-by-position",
      .summary = "a number in `order by`",
      .why = "An item of `order by` names what it orders by (Export ZOQL clauses page); no page shows a "
             "position.",
      .source = "C05 E6",
      .bad = "select Id from Account order by 1",
      .good = "select Id from Account order by Id",
      .dialects = with(&capabilities::ordering),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::order_item),
      .mends = ast::kinds(ast::kind::number, ast::kind::name, ast::kind::call, ast::kind::function, ast::kind::star),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node& number = *statement.child(node, 0);
      if (number.kind != ast::kind::number) return;
      const std::string_view digits = statement.view(number);
      if (!std::none_of(digits.begin(), digits.end(), ascii::is_letter)) return;
      diagnostic& finding = report.say(number.where, "`order by` takes no position", "name the field");
      if (const ast::node* const item = find_item(statement, digits)) {
         finding.help = {"write `{}`", statement.view(*item)};
         finding.mend("name it", {{number.where, statement.view(*item)}});
      }
   }

private:
   /// What stands at this place of the select list, if no star before it makes the place uncertain.
   [[nodiscard]] static constexpr const ast::node* find_item(const ast::statement& statement,
                                                             std::string_view digits) noexcept {
      const ast::node* const select = statement.clause(ast::kind::select);
      if (select == nullptr || !ascii::is_digits(digits) || digits.size() > 3) return nullptr;
      std::size_t place = 0;
      for (const char digit : digits) place = place * 10 + static_cast<std::size_t>(digit - '0');
      for (const ast::node& item : statement.children(*select)) {
         const ast::node& thing = statement.unaliased(item);
         if (thing.has(ast::flag::whole_object) || (thing.kind != ast::kind::name && thing.kind != ast::kind::call))
            return nullptr;
         if (--place == 0) return &thing;
      }
      return nullptr;
   }
};

} // namespace zoql::rules
