// Neither dialect calculates.
#pragma once

#include <zoql/hyphen.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct arithmetic {
   static constexpr zoql::about about{
      .name = "arithmetic",
      .summary = "a calculation where a field or a value belongs",
      .why =
         "No page of ZOQL or Export ZOQL has arithmetic, and no statement in running code; what has to be calculated "
         "is calculated before the query or after it.",
      .source = "F13 Q10 E4 E5",
      .bad = "select Id from Account where Balance > 10 * 12",
      .good = "select Id from Account where Balance > 120",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::arithmetic),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      if (statement.text[node.at] == '|' || belongs_to_others(statement, node, names)) return;
      report.say(node.where, {"{} does not calculate", capabilities_of(statement.language).title},
                 "write a field or a single value");
   }

private:
   /// A missing operand, a typed string of Data Query SQL and a minus inside a name are mistakes of another name.
   [[nodiscard]] static constexpr bool belongs_to_others(const ast::statement& statement, const ast::node& node,
                                                         const meanings* names) noexcept {
      for (const ast::node& operand : statement.children(node)) {
         if (operand.kind == ast::kind::missing || operand.kind == ast::kind::typed_string) return true;
      }
      return is_hyphenated_name(statement, node, names);
   }
};

} // namespace zoql::rules
