// Fields of which a statement may select one.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct exclusive_fields {
   static constexpr zoql::about about{
      .name = "exclusive-fields",
      .summary = "fields in one select list of which only one is allowed",
      .why = "ZOQL answers \"You can only use Price or DiscountAmount or DiscountPercentage in one "
             "ProductRatePlanChargeTier query.\", and the like for RatePlanCharge (SOAP object reference).",
      .source = "N12 Z14",
      .bad = "select Id, Price, DiscountAmount from RatePlanCharge",
      .good = "select Id, Price from RatePlanCharge",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object()) return;
      for (const catalogue::special_rule rule : names.object().specials()) {
         if (rule.kind() == catalogue::special::exclusive) check_one(statement, node, rule, report);
      }
   }

private:
   static constexpr void check_one(const ast::statement& statement, const ast::node& select,
                                   const catalogue::special_rule& rule, report& report) {
      const ast::node* first = nullptr;
      each_name(statement, select, [&](const ast::node& name) {
         const std::string_view field = field_of(statement, name);
         if (!holds_name(rule.fields(), field)) return;
         if (first == nullptr) {
            first = &name;
         } else if (!ascii::same_word(field_of(statement, *first), field)) {
            report
               .say(name.where, {"`{}` cannot be selected beside `{}`", statement.view(name), statement.view(*first)},
                    "read them with a statement each")
               .see(first->where, "this is the other one");
         }
      });
   }
};

} // namespace zoql::rules
