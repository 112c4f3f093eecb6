// A value of a picklist by the name it has elsewhere.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/rule.hpp>
#include <zoql/typed_value.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>

namespace zoql::rules {

struct renamed_value {
   static constexpr zoql::about about{
      .name = "renamed-value",
      .summary = "a value of a picklist by a name it does not have here",
      .why =
         "In exports 17 picklists have other values up to WSDL 78 than later, such as `UCE` for `ContractEffective` "
         "of TriggerEvent (page on field values in Export ZOQL data sources); ZOQL filters ChargeType by "
         "`One-Time`, although create() takes `OneTime` (SOAP object reference). The condition matches nothing.",
      .source = "F25 E12 Z14",
      .bad = "select Id from ProductRatePlanCharge where ChargeType = 'OneTime'",
      .good = "select Id from ProductRatePlanCharge where ChargeType = 'One-Time'",
      .dialects = both,
      .level = severity::warning,
      .lesser = {.where = "where the values of an early WSDL are not known", .level = severity::info},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in),
      .given = {.children = ast::kinds(ast::kind::string), .subjects = subjects(subject::open)},
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      each_typed(statement, node, names, [&](const meaning& what, const ast::node& field, const ast::node& value) {
         if (what.object.specials().empty() || !is_settled_text(statement, value)) return;
         for (const catalogue::special_rule rule : what.object.specials()) {
            if (rule.kind() != catalogue::special::renamed_values) continue;
            if (!catalogue::same_name(rule.field(), what.field.name())) continue;
            check_value(statement, field, value, rule, names, report);
         }
      });
   }

private:
   static constexpr void check_value(const ast::statement& statement, const ast::node& field, const ast::node& value,
                                     const catalogue::special_rule& rule, const meanings& names, report& report) {
      const bool is_early = names.api_version() != 0 && names.api_version() < rule.since();
      if (rule.since() != 0 && names.context() == catalogue::context::soap) return;
      const catalogue::texts wrong = is_early ? rule.others() : rule.fields();
      const catalogue::texts right = is_early ? rule.fields() : rule.others();
      const span inside = inside_quotes(statement, value);
      for (std::uint32_t at = 0; at < wrong.size(); ++at) {
         if (std::string_view(wrong[at]) != inside.of(statement.text)) continue;
         const std::string_view meant = at < right.size() ? std::string_view(right[at]) : std::string_view();
         diagnostic& finding = say(statement, field, value, rule, is_early, report);
         if (rule.since() != 0) finding.help = {"where another WSDL is in use, set {}", version_settings};
         if (meant.empty()) return;
         finding.help = rule.since() == 0
                           ? message("write `{}`", meant)
                           : message("write `{}`; where another WSDL is in use, set {}", meant, version_settings);
         finding.mend({"write `{}`", meant}, {{inside, meant}});
         return;
      }
      if (is_early && wrong.empty()) {
         report.say_at_most(severity::info, value.where,
                            {"`{}` has other values up to WSDL {} than later", statement.view(field),
                             argument(std::uint64_t{rule.since()} - 1)},
                            {"compare with what an export of that version yields; where a later WSDL is in use, set {}",
                             version_settings});
      }
   }

   static constexpr diagnostic& say(const ast::statement& statement, const ast::node& field, const ast::node& value,
                                    const catalogue::special_rule& rule, bool is_early, report& report) {
      const argument since(std::uint64_t{rule.since()});
      if (rule.since() == 0) {
         return report.say(value.where,
                           {"{} is no value to filter `{}` by", statement.view(value), statement.view(field)});
      }
      return report.say(value.where,
                        {is_early ? "{} is a value of `{}` from WSDL {} on" : "{} was a value of `{}` before WSDL {}",
                         statement.view(value), statement.view(field), since});
   }
};

} // namespace zoql::rules
