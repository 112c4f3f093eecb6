// What statements are made up of: a fixed row of random numbers, and fields of two objects.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace zoql::bench {

/// SplitMix64, so that the same statements come out everywhere.
class numbers {
public:
   explicit numbers(std::uint64_t seed) : state_(seed) {}

   std::uint64_t next() {
      state_ += 0x9E3779B97F4A7C15U;
      std::uint64_t mixed = state_;
      mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
      mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
      return mixed ^ (mixed >> 31U);
   }
   std::size_t below(std::size_t end) { return next() % end; }
   std::size_t between(std::size_t first, std::size_t last) { return first + below(last - first + 1); }

private:
   std::uint64_t state_;
};

inline constexpr std::array account_fields{"Id",
                                           "Name",
                                           "AccountNumber",
                                           "Status",
                                           "Currency",
                                           "Balance",
                                           "Batch",
                                           "BillCycleDay",
                                           "AutoPay",
                                           "CrmId",
                                           "CreatedDate",
                                           "UpdatedDate",
                                           "CreatedById",
                                           "UpdatedById",
                                           "ParentId",
                                           "PaymentTerm",
                                           "PurchaseOrderNumber",
                                           "SalesRepName",
                                           "CustomerServiceRepName",
                                           "DefaultPaymentMethodId",
                                           "InvoiceDeliveryPrefsEmail",
                                           "InvoiceDeliveryPrefsPrint",
                                           "InvoiceTemplateId",
                                           "LastInvoiceDate",
                                           "AllowInvoiceEdit",
                                           "BcdSettingOption",
                                           "CommunicationProfileId",
                                           "CreditBalance",
                                           "Mrr",
                                           "Notes",
                                           "PaymentGateway",
                                           "TotalInvoiceBalance",
                                           "AdditionalEmailAddresses"};

inline constexpr std::array subscription_fields{"Id",
                                                "Name",
                                                "Status",
                                                "AutoRenew",
                                                "CancelledDate",
                                                "ContractAcceptanceDate",
                                                "ContractEffectiveDate",
                                                "CreatedById",
                                                "CreatedDate",
                                                "CreatorAccountId",
                                                "CreatorInvoiceOwnerId",
                                                "InitialTerm",
                                                "InitialTermPeriodType",
                                                "InvoiceOwnerId",
                                                "IsInvoiceSeparate",
                                                "Notes",
                                                "OriginalCreatedDate",
                                                "OriginalId",
                                                "PreviousSubscriptionId",
                                                "RenewalSetting",
                                                "RenewalTerm",
                                                "RenewalTermPeriodType",
                                                "ServiceActivationDate",
                                                "SubscriptionEndDate",
                                                "SubscriptionStartDate",
                                                "TermEndDate",
                                                "TermStartDate",
                                                "TermType",
                                                "UpdatedById",
                                                "UpdatedDate",
                                                "Version"};

} // namespace zoql::bench
