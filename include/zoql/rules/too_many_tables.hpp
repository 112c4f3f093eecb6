// A statement of Export ZOQL becomes a join, and a join has a limit.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/ascii.hpp>
#include <zoql/reference.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct too_many_tables {
   static constexpr zoql::about about{
      .name = "too-many-tables",
      .summary = "a statement that joins more than 61 tables",
      .why =
         "A data source export joins at most 61 tables: one for each object, another for each object of which custom "
         "fields are used, and two for each custom picklist field in the select list, which cannot be told by its "
         "name and is not counted here (generate-a-data-source-export page).",
      .source = "M04 E15",
      .bad = "select Account.x__c, AccountReceivableAccountingCode.x__c, AdjustmentLiabilityAccountingCode.x__c, "
             "AdjustmentRevenueAccountingCode.x__c, Amendment.x__c, BillToContact.x__c, "
             "ContractAssetAccountingCode.x__c, ContractLiabilityAccountingCode.x__c, "
             "ContractRecognizedRevenueAccountingCode.x__c, DefaultPaymentMethod.x__c, "
             "DeferredRevenueAccountingCode.x__c, Fulfillment.x__c, Invoice.x__c, InvoiceBillToContact.x__c, "
             "InvoiceItemShipToContact.x__c, InvoiceItemSoldToContact.x__c, InvoiceItemSoldToContactSnapshot.x__c, "
             "InvoiceShipToContact.x__c, InvoiceSoldToContact.x__c, OrderLineItem.x__c, Product.x__c, "
             "ProductRatePlan.x__c, ProductRatePlanCharge.x__c, RatePlan.x__c, RatePlanCharge.x__c, "
             "RecognizedRevenueAccountingCode.x__c, ShipToContact.x__c, ShipToContactSnapshot.x__c, "
             "SoldToContact.x__c, Subscription.x__c, UnbilledReceivablesAccountingCode.x__c from InvoiceItem",
      .good = "select Id, Account.x__c, BillToContact.x__c, Subscription.x__c from InvoiceItem",
      .dialects = with(&capabilities::joins),
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      constexpr std::uint64_t limit = 61;
      // A name leads to two tables at most.
      if (2 * statement.nodes.size() <= limit || object_of(statement).empty()) return;
      if (most_tables(statement) <= limit) return;
      const std::uint64_t count = count_tables(statement);
      if (count <= limit) return;
      report.say(node.where, {"the statement joins {} tables; {} are allowed", argument(count), argument(limit)},
                 "use fewer related objects, or fewer of which custom fields are needed");
   }

private:
   [[nodiscard]] static constexpr bool is_custom(std::string_view name) noexcept {
      return name.size() > 3 && ascii::lowered(name.back()) == 'c' &&
             ascii::same_word(name.substr(name.size() - 3), "__c");
   }

   /// As many as there would be if no two names went to the same table.
   [[nodiscard]] static constexpr std::uint64_t most_tables(const ast::statement& statement) noexcept {
      std::uint64_t most = 1;
      for (const ast::node& name : statement.nodes) {
         if (name.kind == ast::kind::name)
            most += (name.at != 0 ? 1U : 0U) + (is_custom(statement.view(name)) ? 1U : 0U);
      }
      return most;
   }

   /// The statement's own, one for each related object, and one for each object of which a custom field is needed.
   [[nodiscard]] static constexpr std::uint64_t count_tables(const ast::statement& statement) {
      growing<std::string_view> objects;
      growing<std::string_view> customs;
      for (const ast::node& name : statement.nodes) {
         if (name.kind != ast::kind::name) continue;
         const std::string_view object = related_object(statement, name);
         if (!object.empty()) objects.push_back(object);
         if (is_custom(statement.view(name))) customs.push_back(object);
      }
      return 1 + count_different(objects) + count_different(customs);
   }

   [[nodiscard]] static constexpr std::uint64_t count_different(const growing<std::string_view>& words) {
      std::uint64_t count = words.size();
      each_repeated(words, ascii::order_of_words, [&](std::string_view, std::size_t) { --count; });
      return count;
   }
};

} // namespace zoql::rules
