// The built-in catalogue: the compiler itself looks names up in it, and it holds what Zuora's pages say.
#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/names.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/field_presence.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using namespace zoql::catalogue;

namespace {

constexpr object account = built_in.object("ACCOUNT");
static_assert(account && account.name() == "Account");
static_assert(account.field("accountnumber").name() == "AccountNumber");
static_assert(account.field("AccountNumber").family() == family::text);
static_assert(!account.field("AcountNumber"), "a misspelt field is refused");
static_assert(suggest_field(account, "AcountNumber", context::soap).name == "AccountNumber");
static_assert(suggest_field(account, "AcountNumber", context::soap).unique);
static_assert(!built_in.object("Acount"));
static_assert(suggest_object(built_in, "Acount", context::export_).name == "Account");
static_assert(suggest_object(built_in, "Bill Run", context::export_).name == "BillingRun");
static_assert(suggest_object(built_in, "Bill Run", context::soap).name == "BillRun");
static_assert(built_in.object("Invoice").join("account").target() == "Account");
static_assert(!built_in.object("Invoice").join("Contact"));

field field_of(std::string_view object_name, std::string_view name) {
   const object of = built_in.object(object_name);
   REQUIRE(of);
   const field found = of.field(name);
   INFO(object_name << '.' << name);
   REQUIRE(found);
   return found;
}

const special_rule only_rule(const char* object_name, special kind, std::string_view about = {}) {
   for (const special_rule& rule : built_in.object(object_name).specials()) {
      if (rule.kind() == kind && rule.field() == about) return rule;
   }
   FAIL("no such rule: " << object_name << ' ' << name_of(kind));
   return {};
}

std::string joined(const texts& all) {
   std::string text;
   for (const std::string_view one : all) text.append(text.empty() ? "" : " ").append(one);
   return text;
}

} // namespace

TEST_CASE("every name is found under its own spelling, and rows stand in order") {
   std::string_view last;
   for (const object& one : built_in.objects()) {
      INFO(one.name());
      CHECK(compare_folded(last, one.name()) < 0);
      last = one.name();
      CHECK(built_in.object(one.name()).name() == one.name());
      std::string_view last_field;
      for (const field& each : one.fields()) {
         CHECK(compare_folded(last_field, each.name()) < 0);
         last_field = each.name();
         CHECK(one.field(each.name()).name() == each.name());
         CHECK(one.field(folded_text(each.name())).name() == each.name());
      }
      for (const join& each : one.joins()) CHECK(one.join(each.name()).target() == each.target());
   }
}

TEST_CASE("a field that may only filter says so") {
   for (const auto& [object_name, name] : {std::pair{"Usage", "AncestorAccountId"},
                                           {"Usage", "InvoiceId"},
                                           {"Usage", "InvoiceNumber"},
                                           {"Subscription", "AncestorAccountId"},
                                           {"Subscription", "RenewalSetting"},
                                           {"Amendment", "DestinationAccountId"},
                                           {"Amendment", "DestinationInvoiceOwnerId"},
                                           {"Amendment", "RenewalSetting"},
                                           {"Payment", "AppliedAmount"},
                                           {"PaymentMethod", "BankTransferAccountNumber"},
                                           {"Invoice", "BillRunId"}}) {
      INFO(object_name << '.' << name);
      CHECK(field_of(object_name, name).selectable().is(false));
      CHECK(field_of(object_name, name).filterable().is(true));
   }
   CHECK(field_of("Invoice", "BillRunId").selectable().said_by == layer::observed);
   CHECK(field_of("Usage", "InvoiceId").selectable().said_by == layer::documented);
}

TEST_CASE("the special rules of fields are there") {
   CHECK(joined(only_rule("RatePlanCharge", special::exclusive).fields()) ==
         "Price IncludedUnits DiscountAmount DiscountPercentage OveragePrice");
   CHECK(joined(only_rule("ProductRatePlanChargeTier", special::exclusive).fields()) ==
         "Price DiscountAmount DiscountPercentage");
   CHECK(joined(only_rule("ProductRatePlan", special::alone, "ActiveCurrencies").fields()) == "Id");
   CHECK(only_rule("RatePlanCharge", special::alone, "RolloverBalance").fields().empty());
   CHECK(joined(only_rule("Invoice", special::single_row, "Body").fields()) == "Id");
   CHECK(only_rule("RatePlan", special::auto_filter, "AmendmentType").words() ==
         "AmendmentType = null or AmendmentType != 'RemoveProduct'");
   CHECK(joined(only_rule("SubscriptionStatusHistory", special::required_when_joined).fields()) == "EffectiveDate");
   const special_rule trigger = only_rule("RatePlanCharge", special::renamed_values, "TriggerEvent");
   CHECK(trigger.since() == 79);
   CHECK(joined(trigger.fields()) == "UCE USA UCA USD");
   CHECK(joined(trigger.others()) == "ContractEffective ServiceActivation CustomerAcceptance SpecificDate");
}

TEST_CASE("seventeen picklists changed their values at WSDL 79") {
   int count = 0;
   for (const object& one : built_in.objects()) {
      for (const special_rule& rule : one.specials()) {
         count += rule.kind() == special::renamed_values && rule.since() == 79 ? 1 : 0;
      }
   }
   CHECK(count == 17);
}

TEST_CASE("flaky, encrypted and date-only fields are marked") {
   CHECK(field_of("Invoice", "TaxMessage").flaky());
   CHECK(field_of("PaymentMethod", "TokenId").flaky());
   CHECK_FALSE(field_of("Invoice", "Amount").flaky());
   CHECK(field_of("BillingRun", "IncludeOrderLineItems").is_outside_object_export());
   CHECK_FALSE(field_of("BillingRun", "StartDate").is_outside_object_export());
   CHECK(field_of("PaymentMethod", "AchAccountNumber").encrypted());
   CHECK_FALSE(field_of("PaymentMethod", "AchAccountNumberMask").encrypted());
   CHECK(field_of("Subscription", "TermStartDate").date_only());
   CHECK(field_of("Subscription", "TermStartDate").type().is(type::date));
   CHECK_FALSE(field_of("Subscription", "CreatedDate").date_only());
}

TEST_CASE("one data source has no field to export, and what only ZOQL has is known") {
   std::vector<std::string_view> without;
   for (const object& one : built_in.objects()) {
      if (zoql::exports_nothing(one)) without.push_back(one.name());
   }
   CHECK(without == std::vector<std::string_view>{"BillingPreviewRun"});
   for (const auto& [object, field] : std::vector<std::pair<std::string_view, std::string_view>>{
           {"RatePlanCharge", "RolloverBalance"}, {"Invoice", "Body"}, {"ProductRatePlan", "ActiveCurrencies"}}) {
      CAPTURE(object, field);
      CHECK(field_of(object, field).in(context::export_).is(false));
      CHECK(field_of(object, field).in(context::soap).is(true));
   }
}

TEST_CASE("nine fields came after the WSDL that action/query uses by default") {
   const std::vector<std::tuple<std::string_view, std::string_view, int>> fields{
      {"Account", "PaymentMethodCascadingConsent", 137},
      {"Account", "SequenceSetId", 96},
      {"Export", "Encoding", 103},
      {"Export", "SnowflakeWarehouse", 131},
      {"Export", "SourceData", 131},
      {"Invoice", "Currency", 147},
      {"Invoice", "BillToContactId", 118},
      {"Invoice", "BillToContactSnapshotId", 85},
      {"Invoice", "AutoPay", 89}};
   for (const auto& [object, field, since] : fields) {
      CAPTURE(object, field);
      CHECK(field_of(object, field).since() == since);
   }
}

TEST_CASE("a list that is not trustworthy is not a no") {
   CHECK_FALSE(field_of("InvoiceFile", "InvoiceId").filterable().known());
   CHECK(field_of("Export", "Query").filterable().is(false));
   CHECK(built_in.object("Account").fields_listed_by(context::soap) == layer::documented);
   CHECK(built_in.object("Account").fields_listed_by(context::export_) == layer::observed);
   CHECK(built_in.object("PaymentMethodToken").fields_listed_by(context::export_) == layer::none);
}

TEST_CASE("joins know their target, their gate and that they multiply rows") {
   const join history = built_in.object("Subscription").join("SubscriptionStatusHistory");
   REQUIRE(history);
   CHECK(history.to_many());
   CHECK(history.said_by() == layer::documented);
   CHECK(built_in.object("Account").join("PaymentMethodPriority").said_by() == layer::observed);
   const join parent = built_in.object("Account").join("ParentAccount");
   REQUIRE(parent);
   CHECK(parent.gated());
   CHECK(parent.target() == "Account");
   CHECK(parent.said_by() == layer::documented);
   CHECK(built_in.object("Invoice").join("Entity").target() == "Tenant");
}

TEST_CASE("objects know where they may stand and whether they keep deleted rows") {
   CHECK(built_in.object("BillRun").in(context::soap).is(true));
   CHECK(built_in.object("BillRun").in(context::export_).is(false));
   CHECK(built_in.object("BillingRun").in(context::soap).is(false));
   CHECK(built_in.object("BillingRun").in(context::export_).is(true));
   CHECK(built_in.object("CreditMemo").feature() == "Invoice Settlement");
   CHECK(built_in.object("AccountingPeriod").deleted().is(false));
   CHECK(built_in.object("AccountingPeriod").deleted().said_by == layer::documented);
   CHECK(built_in.object("ContactSnapshot").deleted().said_by == layer::observed);
   CHECK_FALSE(built_in.object("Account").deleted().known());
}
