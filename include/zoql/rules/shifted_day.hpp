// Up to WSDL 68 a datetime is moved to Pacific time before its day is taken.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/date_text.hpp>
#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>

namespace zoql::rules {

struct shifted_day {
   static constexpr zoql::about about{
      .name = "shifted-day",
      .summary = "a datetime with a zone against a date field, up to WSDL 68",
      .why = "Up to WSDL 68 a date field takes a datetime, moves it to Pacific time and keeps the day, which may be "
             "another one (ZOQL page; page on date field changes in the WSDL, from which the fields are). From WSDL 69 "
             "on it takes a date.",
      .source = "D14 Z1 Z9",
      .bad = "select AutoRenew from Subscription where ContractEffectiveDate = '2014-12-01T01:30:00+00:00'",
      .good = "select AutoRenew from Subscription where ContractEffectiveDate = '2015-02-28'",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .until_version = first_version_with_dates - 1,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
         if (field.kind != ast::kind::name || !is_date_field(statement, field, names)) return;
         const bool quoted = value.kind == ast::kind::string && !value.has(ast::unclosed);
         if (!quoted && value.kind != ast::kind::date) return;
         const span inside = quoted ? inside_quotes(statement, value) : value.where;
         date_parts parts;
         if (!read_date(inside.of(statement.text), parts) || !parts.has_time || !parts.has_zone) return;
         report.say(value.where,
                    {"up to WSDL {} {} is moved to Pacific time, which may be another day",
                     argument(std::uint64_t{first_version_with_dates} - 1), statement.view(value)},
                    {"write the date alone; where a later WSDL is in use, set {}", version_settings});
      });
   }

private:
   [[nodiscard]] static constexpr bool is_date_field(const ast::statement& statement, const ast::node& field,
                                                     const meanings* names) noexcept {
      if (names != nullptr && names->of(field).field) {
         return names->of(field).field.date_only() || names->of(field).type() == catalogue::type::date;
      }
      for (const std::string_view name : date_fields) {
         if (ascii::same_word(name, field_of(statement, field))) return true;
      }
      return false;
   }

   /// Without a catalogue: fields that hold dates in each object that has them (page on date field changes in the
   /// WSDL).
   static constexpr std::string_view date_fields[] = {
      "AdjustmentDate",
      "CancelledDate",
      "ChargedThroughDate",
      "ContractAcceptanceDate",
      "ContractEffectiveDate",
      "CustomerAcceptanceDate",
      "DueDate",
      "EffectiveDate",
      "EffectiveEndDate",
      "EffectiveStartDate",
      "EndDate",
      "InvoiceDate",
      "LastInvoiceDate",
      "MandateCreationDate",
      "MandateUpdateDate",
      "ProcessedThroughDate",
      "RefundDate",
      "RevRecStartDate",
      "ServiceActivationDate",
      "ServiceEndDate",
      "ServiceStartDate",
      "StartDate",
      "SubscriptionEndDate",
      "SubscriptionStartDate",
      "TargetDate",
      "TaxDate",
      "TaxExemptEffectiveDate",
      "TaxExemptExpirationDate",
      "TermEndDate",
      "TermStartDate",
      "TriggerDate",
   };
};

} // namespace zoql::rules
