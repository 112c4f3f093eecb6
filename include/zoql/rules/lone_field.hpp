// A field that has to be asked for alone.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct lone_field {
   static constexpr zoql::about about{
      .name = "lone-field",
      .summary = "a field that may only be asked for alone and by `Id`, beside others or by another filter",
      .why =
         "ZOQL answers \"When querying for active currencies, you cannot query for other fields at the same time.\" "
         "and \"You can only query RolloverBalance in particular…\"; both are filtered by `Id` only (SOAP object "
         "reference). A second note there forbids RolloverBalance altogether, which is a warning.",
      .source = "N12 Z14",
      .bad = "select Id, ActiveCurrencies, Name from ProductRatePlan where Id = '2c92c0f95be68649015bf14e001f2760'",
      .good = "select Id, ActiveCurrencies from ProductRatePlan where Id = '2c92c0f95be68649015bf14e001f2760'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .lesser = {.where = "where one page allows the field and another does not"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object()) return;
      for (const catalogue::special_rule rule : names.object().specials()) {
         if (rule.kind() != catalogue::special::alone) continue;
         const auto is_lone = [&](const ast::node& name) {
            return catalogue::same_name(field_of(statement, name), rule.field());
         };
         if (const ast::node* const lone = first_name(statement, &node, is_lone))
            check_one(statement, node, *lone, rule, report);
      }
   }

private:
   static constexpr void check_one(const ast::statement& statement, const ast::node& select, const ast::node& lone,
                                   const catalogue::special_rule& rule, report& report) {
      const auto is_none_of = [&](const catalogue::texts& allowed) {
         return [&statement, &rule, allowed](const ast::node& name) {
            const std::string_view field = field_of(statement, name);
            return !catalogue::same_name(field, rule.field()) && !holds_name(allowed, field);
         };
      };
      const ast::node* const where = statement.clause(ast::kind::where);
      if (const ast::node* const beside = first_name(statement, &select, is_none_of(rule.fields()))) {
         report
            .say(beside->where, {"`{}` cannot be selected beside `{}`", statement.view(*beside), rule.field()},
                 {"ask for `{}` in a statement of its own", rule.field()})
            .see(lone.where, "this has to stand alone");
      } else if (const ast::node* const filter = first_name(statement, where, is_none_of(rule.others()))) {
         report
            .say(filter->where, {"a statement that selects `{}` filters by `Id` only", rule.field()},
                 "filter by `Id` alone")
            .see(lone.where, "this has to stand alone");
      } else if (where == nullptr) {
         report.say(lone.where, {"a statement that selects `{}` has to filter by `Id`", rule.field()});
      } else if (rule.fields().empty()) {
         report.say_at_most(severity::warning, lone.where,
                            {"Zuora's documentation allows `{}` alone and, in another note, not at all", rule.field()});
      }
   }
};

} // namespace zoql::rules
