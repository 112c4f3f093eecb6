// Something a sentence cannot do without is not there: the parser says where, this rule what.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct missing_part {
   static constexpr zoql::about about{
      .name = "missing-part",
      .summary = "something that has to stand here does not",
      .why = "A query is one `select … from …` statement with every part of its sentence in place; anything else is "
             "refused "
             "as a syntax error (ZOQL and Export ZOQL pages).",
      .source = "Q01 Z1 E2",
      .bad = "select from Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::missing),
   };

   static constexpr void check(const ast::statement&, const ast::node& node, report& report) {
      if (node.has(ast::flag::repeated)) return;
      using enum ast::word;
      switch (node.word) {
      case missing_statement:
         say(node, report, "a statement begins with `select`");
         break;
      case missing_field:
         say(node, report, "a field is missing in the select list");
         break;
      case missing_alias:
         say(node, report, "a name has to follow `as`");
         break;
      case missing_from:
         say(node, report, "`from` and an object are missing");
         break;
      case missing_object:
         say(node, report, "the name of an object is missing");
         break;
      case missing_operand:
         say(node, report, "a field or a value is missing");
         break;
      case missing_null:
         say(node, report, "`null` or `not null` has to follow `is`");
         break;
      case missing_list:
         say(node, report, "a list in parentheses has to follow `in`");
         break;
      case missing_number:
         say(node, report, "a number is missing");
         break;
      case missing_conjunction:
         say(node, report, "`and` and the upper end of `between` are missing");
         break;
      default:
         say(node, report, "a closing parenthesis is missing");
         break;
      }
   }

private:
   static constexpr void say(const ast::node& node, report& report, const char* words) {
      report.say(node.where, words);
   }
};

} // namespace zoql::rules
