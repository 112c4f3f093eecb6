// `Field not like …` is SQL's; Export ZOQL writes `not Field like …`.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct infix_not_like {
   static constexpr zoql::about about{
      .name = "infix-not-like",
      .summary = "`not` between a field and `like`",
      .why = "Export ZOQL's filter-statements page puts `not` before the whole condition and shows no `not like`; ZOQL "
             "has neither. In Export ZOQL it is a warning, as the word has a place there and SQL has it at this one.",
      .source = "F14 F06 E4 Z2",
      .bad = "select Id from Account where Name not like 'Test%'",
      .good = "select Id from Account where Name like 'Test%'",
      .level = {severity::error, severity::warning},
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::like),
      .mends = ast::kinds(ast::kind::not_),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!node.has(ast::negated)) return;
      const ast::node& operand = *statement.child(node, 0);
      const span gap{operand.where.end, node.at};
      const std::size_t word = gap.of(statement.text).find_first_not_of(" \t\r\n");
      const auto begin = gap.begin + static_cast<std::uint32_t>(word);
      const span between{begin, node.at + 4};
      if (!capabilities_of(statement.language).prefix_not) {
         report.say(between, "ZOQL has no `not like`", "ask for what is wanted, or sort it out after the query");
         return;
      }
      report.say(between, "`not` stands before the field: no page has `not like`", "write `not Field like …`")
         .mend("move `not` before the field",
               {{{operand.where.begin, operand.where.begin}, "not "}, {{begin, node.at}, {}}});
   }
};

} // namespace zoql::rules
