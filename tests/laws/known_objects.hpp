// Objects whose fields and types the built-in catalogue knows, and values for them.
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// An object with fields of each kind of value, which both dialects have.
struct object {
   std::string_view name;
   std::vector<std::string_view> texts;
   std::vector<std::string_view> numbers;
   std::vector<std::string_view> booleans;
   std::vector<std::string_view> dates;
   std::vector<std::string_view> datetimes;
   /// A picklist and a value of it.
   std::string_view picklist;
   std::string_view choice;
   /// Related objects with a field of theirs, in Export ZOQL.
   std::vector<std::string_view> joined;
};

inline const std::array<object, 4> objects{{
   {"Account",
    {"Name", "AccountNumber", "CrmId", "Notes"},
    {"Balance", "BillCycleDay"},
    {"AutoPay", "AllowInvoiceEdit"},
    {"LastInvoiceDate"},
    {"CreatedDate", "UpdatedDate"},
    "Status",
    "Active",
    {"BillToContact.Country", "SoldToContact.City", "DefaultPaymentMethod.Id"}},
   {"Subscription",
    {"Name", "Notes"},
    {"InitialTerm", "RenewalTerm", "Version"},
    {"AutoRenew", "IsInvoiceSeparate"},
    {"TermEndDate", "ContractEffectiveDate", "ServiceActivationDate"},
    {"CreatedDate", "UpdatedDate"},
    "Status",
    "Cancelled",
    {"Account.AccountNumber", "Account.Id", "BillToContact.City"}},
   {"Invoice",
    {"InvoiceNumber", "Comments"},
    {"Amount", "Balance"},
    {"IncludesUsage", "IncludesRecurring"},
    {"InvoiceDate", "DueDate", "TargetDate"},
    {"CreatedDate", "PostedDate"},
    "Status",
    "Posted",
    {"Account.Name", "Account.Id", "BillToContact.Country"}},
   {"Payment",
    {"PaymentNumber", "ReferenceId", "Comment"},
    {"Amount", "RefundAmount"},
    {},
    {"EffectiveDate"},
    {"CreatedDate", "SubmittedOn"},
    "Status",
    "Processed",
    {"Account.Name", "Account.Id", "PaymentMethod.Type"}},
}};

constexpr std::array<std::string_view, 8> plain_texts{"North",      "Main Street", "A-100", "Order or Invoice",
                                                      "Smith & Co", "A00000017",   "x 1.5", "Salt and Pepper"};
constexpr std::array<std::string_view, 4> orders{"<", "<=", ">", ">="};

} // namespace zoql::tests
