// A name cannot begin with a digit.
#pragma once

#include <algorithm>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct digit_first_name {
   static constexpr zoql::about about{
      .name = "digit-first-name",
      .summary = "a name that begins with a digit",
      .why = "The name of a field begins with a letter (ZOQL page; data sources page).",
      .source = "N09 1.4 Z1 E10",
      .bad = "select 1InvoiceDate from Invoice",
      .good = "select InvoiceDate from Invoice",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select, ast::kind::group_by, ast::kind::order_item, ast::kind::like,
                           ast::kind::in, ast::kind::between, ast::kind::is_null),
      .given = {.children = ast::kinds(ast::kind::number, ast::kind::aliased)},
   };

   /// On the left of a comparison `literal-first` speaks of it.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      using ast::kind;
      const bool list = node.kind == kind::select || node.kind == kind::group_by;
      for (const ast::node& child : statement.children(node)) {
         const ast::node& thing = statement.unaliased(child);
         const std::string_view text = statement.view(thing);
         if (thing.kind == kind::number && ascii::is_digit(text.front()) &&
             std::any_of(text.begin(), text.end(), ascii::is_letter)) {
            report.say(thing.where, {"`{}` begins with a digit, which a name cannot", text},
                       "write the name as it stands in the object's description");
         }
         if (!list) return;
      }
   }
};

} // namespace zoql::rules
