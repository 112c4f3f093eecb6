// The object a statement reads from, and lists of objects that AQuA treats in a way of their own.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zoql::aqua {

/// The one object behind `from`; nullptr where none or several stand there.
[[nodiscard]] constexpr const ast::node* base_object(const ast::statement& statement) noexcept {
   const ast::node* const from = statement.clause(ast::kind::from);
   if (from == nullptr || from->first_child == ast::none || from->first_child != from->last_child) return nullptr;
   const ast::node& object = statement.unaliased(*statement.child(*from, 0));
   return object.kind == ast::kind::object ? &object : nullptr;
}

/// Whether a list has an object, whatever the case of its letters.
template<typename Names>
[[nodiscard]] constexpr bool lists(const Names& names, std::string_view object) noexcept {
   return std::any_of(names.begin(), names.end(),
                      [&](std::string_view name) { return ascii::same_word(name, object); });
}

/// Objects whose deleted records Zuora cannot give (page "Export deleted data").
inline constexpr std::array<std::string_view, 6> without_deleted_records{
   "AccountingCode", "AccountingPeriod",      "DiscountAppliedMetrics",
   "ProcessedUsage", "PaymentTransactionLog", "RefundTransactionLog"};

/// Further ones that no page names; running clients leave the column out for them.
inline constexpr std::array<std::string_view, 12> seen_without_deleted_records{"BookingTransaction",
                                                                               "CalloutHistory",
                                                                               "ContactSnapshot",
                                                                               "EmailHistory",
                                                                               "HpmCaptchaValidationResult",
                                                                               "PaymentGatewayReconciliationEventLog",
                                                                               "PaymentMethodTransactionLog",
                                                                               "PaymentReconciliationJob",
                                                                               "PaymentReconciliationLog",
                                                                               "SmartPreventionAudit",
                                                                               "UpdaterBatch",
                                                                               "UpdaterDetail"};

/// Objects that AQuA refuses to query (page "Limits").
inline constexpr std::array<std::string_view, 2> beyond_reach{"ChargeMetrics", "ChargeMetricsDiscountAllocationDetail"};

/// Objects whose amounts are converted (page "Foreign currency conversion for data source exports"), and the parts of
/// memos, refunds and revenue that go with them.
inline constexpr std::array<std::string_view, 36> with_converted_amounts{"CreditBalanceAdjustment",
                                                                         "CreditMemo",
                                                                         "CreditMemoApplication",
                                                                         "CreditMemoApplicationItem",
                                                                         "CreditMemoItem",
                                                                         "CreditMemoPart",
                                                                         "CreditMemoPartItem",
                                                                         "CreditTaxationItem",
                                                                         "DebitMemo",
                                                                         "DebitMemoItem",
                                                                         "DebitTaxationItem",
                                                                         "DiscountAppliedMetrics",
                                                                         "Invoice",
                                                                         "InvoiceAdjustment",
                                                                         "InvoiceItem",
                                                                         "InvoiceItemAdjustment",
                                                                         "InvoicePayment",
                                                                         "OrderLineItem",
                                                                         "Payment",
                                                                         "PaymentApplication",
                                                                         "PaymentApplicationItem",
                                                                         "PaymentPart",
                                                                         "PaymentPartItem",
                                                                         "RatePlanCharge",
                                                                         "Refund",
                                                                         "RefundApplication",
                                                                         "RefundApplicationItem",
                                                                         "RefundInvoicePayment",
                                                                         "RefundPart",
                                                                         "RefundPartItem",
                                                                         "RevenueScheduleItem",
                                                                         "RevenueScheduleItemCreditMemoItem",
                                                                         "RevenueScheduleItemDebitMemoItem",
                                                                         "RevenueScheduleItemInvoiceItem",
                                                                         "RevenueScheduleItemInvoiceItemAdjustment",
                                                                         "TaxationItem"};

/// Objects that WSDL 144 deprecates and AQuA still takes (page on the version history of the SOAP API).
inline constexpr std::array<std::string_view, 1> deprecated_objects{"ChargeMetricsRun"};

} // namespace zoql::aqua
