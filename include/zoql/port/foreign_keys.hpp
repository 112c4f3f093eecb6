// Foreign keys by the names both languages know them by: a field in ZOQL, the `Id` of a join in Export ZOQL.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql::porting {

/// `AccountId` of a Subscription is `Account.Id` there. From the field tables of the SOAP objects and the related
/// objects of the data sources (data-sources-and-objects page).
struct foreign_key {
   std::string_view object;
   std::string_view field;
   std::string_view join;
};

inline constexpr std::array<foreign_key, 54> foreign_keys{{
   {"Account", "BillToId", "BillToContact"},
   {"Account", "DefaultPaymentMethodId", "DefaultPaymentMethod"},
   {"Account", "ParentId", "ParentAccount"},
   {"Account", "SoldToId", "SoldToContact"},
   {"CreditBalanceAdjustment", "AccountId", "Account"},
   {"Invoice", "AccountId", "Account"},
   {"Invoice", "BillToContactId", "BillToContact"},
   {"Invoice", "BillToContactSnapshotId", "BillToContactSnapshot"},
   {"Invoice", "SoldToContactSnapshotId", "SoldToContactSnapshot"},
   {"InvoiceAdjustment", "AccountId", "Account"},
   {"InvoiceAdjustment", "InvoiceId", "Invoice"},
   {"InvoiceItem", "InvoiceId", "Invoice"},
   {"InvoiceItem", "ProductId", "Product"},
   {"InvoiceItem", "ProductRatePlanChargeId", "ProductRatePlanCharge"},
   {"InvoiceItem", "RatePlanChargeId", "RatePlanCharge"},
   {"InvoiceItem", "SubscriptionId", "Subscription"},
   {"InvoiceItemAdjustment", "AccountId", "Account"},
   {"InvoiceItemAdjustment", "InvoiceId", "Invoice"},
   {"InvoicePayment", "InvoiceId", "Invoice"},
   {"InvoicePayment", "PaymentId", "Payment"},
   {"Payment", "AccountId", "Account"},
   {"Payment", "PaymentMethodId", "PaymentMethod"},
   {"Payment", "PaymentMethodSnapshotId", "PaymentMethodSnapshot"},
   {"ProcessedUsage", "AccountId", "Account"},
   {"ProcessedUsage", "InvoiceItemId", "InvoiceItem"},
   {"ProcessedUsage", "RatePlanChargeId", "RatePlanCharge"},
   {"ProcessedUsage", "SubscriptionId", "Subscription"},
   {"ProductRatePlan", "ProductId", "Product"},
   {"ProductRatePlanCharge", "ProductRatePlanId", "ProductRatePlan"},
   {"ProductRatePlanChargeTier", "ProductRatePlanChargeId", "ProductRatePlanCharge"},
   {"RatePlan", "AmendmentId", "Amendment"},
   {"RatePlan", "InvoiceOwnerId", "InvoiceOwner"},
   {"RatePlan", "ProductRatePlanId", "ProductRatePlan"},
   {"RatePlan", "SubscriptionId", "Subscription"},
   {"RatePlanCharge", "InvoiceOwnerId", "InvoiceOwner"},
   {"RatePlanCharge", "ProductRatePlanChargeId", "ProductRatePlanCharge"},
   {"RatePlanCharge", "RatePlanId", "RatePlan"},
   {"RatePlanCharge", "SubscriptionId", "Subscription"},
   {"RatePlanChargeTier", "RatePlanChargeId", "RatePlanCharge"},
   {"Refund", "AccountId", "Account"},
   {"Refund", "PaymentMethodSnapshotId", "PaymentMethodSnapshot"},
   {"RefundInvoicePayment", "InvoiceId", "Invoice"},
   {"RefundInvoicePayment", "InvoicePaymentId", "InvoicePayment"},
   {"RefundInvoicePayment", "RefundId", "Refund"},
   {"Subscription", "AccountId", "Account"},
   {"Subscription", "InvoiceOwnerId", "InvoiceOwner"},
   {"Subscription", "SubscriptionBillToId", "SubscriptionBillTo"},
   {"Subscription", "SubscriptionBillToSnapshotId", "SubscriptionBillToSnapshot"},
   {"Subscription", "SubscriptionSoldToId", "SubscriptionSoldTo"},
   {"Subscription", "SubscriptionSoldToSnapshotId", "SubscriptionSoldToSnapshot"},
   {"TaxationItem", "InvoiceId", "Invoice"},
   {"TaxationItem", "InvoiceItemId", "InvoiceItem"},
   {"Usage", "AccountId", "Account"},
   {"Usage", "SubscriptionId", "Subscription"},
}};

/// Objects that both languages know, by the name both have for them. `BillRun` and `BillingRun` are two objects.
inline constexpr std::array<std::string_view, 35> shared_objects{
   "Account",
   "AccountingCode",
   "AccountingPeriod",
   "Amendment",
   "BillingPreviewRun",
   "CommunicationProfile",
   "Contact",
   "ContactSnapshot",
   "CreditBalanceAdjustment",
   "DiscountApplyDetail",
   "Export",
   "Import",
   "Invoice",
   "InvoiceAdjustment",
   "InvoiceItem",
   "InvoiceItemAdjustment",
   "InvoicePayment",
   "InvoiceSplit",
   "InvoiceSplitItem",
   "Payment",
   "PaymentMethod",
   "PaymentMethodSnapshot",
   "ProcessedUsage",
   "Product",
   "ProductRatePlan",
   "ProductRatePlanCharge",
   "ProductRatePlanChargeTier",
   "RatePlan",
   "RatePlanCharge",
   "RatePlanChargeTier",
   "Refund",
   "RefundInvoicePayment",
   "Subscription",
   "TaxationItem",
   "Usage",
};

/// Names are compared without case.
[[nodiscard]] constexpr bool same_name(std::string_view one, std::string_view other) noexcept {
   constexpr auto lowered = [](char byte) {
      return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
   };
   if (one.size() != other.size()) return false;
   for (std::size_t at = 0; at < one.size(); ++at) {
      if (lowered(one[at]) != lowered(other[at])) return false;
   }
   return true;
}

/// The key of this name in an object; nullptr when it is none that has a join.
[[nodiscard]] constexpr const foreign_key* find_by_field(std::string_view object, std::string_view field) noexcept {
   for (const foreign_key& key : foreign_keys) {
      if (same_name(key.object, object) && same_name(key.field, field)) return &key;
   }
   return nullptr;
}

/// The key behind a join of a data source; nullptr when ZOQL has no field for it.
[[nodiscard]] constexpr const foreign_key* find_by_join(std::string_view object, std::string_view join) noexcept {
   for (const foreign_key& key : foreign_keys) {
      if (same_name(key.object, object) && same_name(key.join, join)) return &key;
   }
   return nullptr;
}

[[nodiscard]] constexpr bool is_shared_object(std::string_view name) noexcept {
   for (const std::string_view object : shared_objects) {
      if (same_name(object, name)) return true;
   }
   return false;
}

} // namespace zoql::porting
