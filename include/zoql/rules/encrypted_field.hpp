// Card and account numbers are kept encrypted.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct encrypted_field {
   static constexpr zoql::about about{
      .name = "encrypted-field",
      .summary = "a field that is kept encrypted in a select list",
      .why = "ZOQL answers that the field is invalid; an export has it masked unless the option for encrypted exports "
             "is on (PaymentMethod of the SOAP object reference; generate-a-data-source-export page). Fields that end "
             "in `Mask` have what may be read.",
      .source = "N13 E15 Z14",
      .bad = "select Id, AchAccountNumber from PaymentMethod",
      .good = "select Id, AchAccountNumberMask from PaymentMethod",
      .level = {severity::error, severity::info},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const bool is_soap = names.context() == catalogue::context::soap;
      const catalogue::field& field = names.of(name).field;
      if (!field || !field.encrypted()) return;
      report.say(name.where,
                 {is_soap ? "`{}` is kept encrypted; ZOQL does not yield it"
                          : "`{}` is kept encrypted; the export has it masked",
                  statement.view(name)},
                 "the field whose name ends in `Mask` has what may be read");
   }
};

} // namespace zoql::rules
