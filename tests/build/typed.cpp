// Typed fields: what they write, that they mix with text, and that both namespaces can be open together.
#include <zoql/built.hpp>
#include <zoql/zuora.gen.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace zoql;
using namespace zuora;

namespace {

std::string text(const built& result) {
   for (const diagnostic& finding : result.findings()) UNSCOPED_INFO(to_string(finding.words));
   REQUIRE(result);
   return result.text();
}

} // namespace

TEST_CASE("typed fields of one object") {
   const auto query = select(account.id, account.name)
                         .from(account)
                         .where(account.status == "Active" and account.balance > decimal("10.50"));
   CHECK(text(query.build<dialect::zoql>()) ==
         "select Id, Name from Account where Status = 'Active' and Balance > 10.50");
   CHECK(text(query.build<dialect::zoqlexport>()) == text(query.build<dialect::zoql>()));
   CHECK(text(query.where(account.auto_pay == true).where(account.name != null).build<dialect::zoql>()) ==
         "select Id, Name from Account where Status = 'Active' and Balance > 10.50 and AutoPay = true and Name != null");
}

TEST_CASE("related objects are one arrow away") {
   const auto query = select(invoice.invoice_number, invoice.account->name, all(invoice.account))
                         .from(invoice)
                         .where(invoice.balance >= invoice.account->balance and
                                invoice.account->bill_cycle_day.between(1, 15) and invoice.amount > field("Paid__c"))
                         .order_by(desc(invoice.account->name), invoice.invoice_number);
   CHECK(text(query.build<dialect::zoqlexport>()) ==
         "select InvoiceNumber, Account.Name, Account.* from Invoice where Balance >= Account.Balance and "
         "Account.BillCycleDay >= 1 and Account.BillCycleDay <= 15 and Amount > Paid__c order by Account.Name desc, "
         "InvoiceNumber");
   CHECK(text(select(account.entity->field("Name")).from(account).build<dialect::zoqlexport>()) ==
         "select Entity.Name from Account");
}

TEST_CASE("everything a field by name can be asked") {
   const std::vector<std::string> names{"a", "b"};
   const std::vector<std::string> none;
   const auto accounts = select(account.name.as("n")).from(account);
   const auto with = [&](const auto& condition) {
      const std::string built = text(accounts.where(condition).template build<dialect::zoqlexport>());
      return built.substr(built.find("where ") + 6);
   };
   CHECK(with(account.name.in(names)) == "Name = 'a' or Name = 'b'");
   CHECK(with(account.name.not_in({"a", "b"})) == "Name != 'a' and Name != 'b'");
   CHECK(with(account.name.starts_with("a") or account.name.ends_with("b") or account.name.like("c%")) ==
         "Name like 'a%' or Name like '%b' or Name like 'c%'");
   CHECK(with(account.name.is_null() or account.name.is_not_null()) == "Name is null or Name is not null");
   CHECK(with(account.balance <= 3 and account.balance < 4 and account.balance != 5) ==
         "Balance <= 3 and Balance < 4 and Balance != 5");
   CHECK(with(account.created_date >= today - days(30) and account.created_date < "2026-08-01") ==
         "CreatedDate >= 'today - 30 days' and CreatedDate < '2026-08-01'");
   CHECK(accounts.where(account.name.in(none)).build<dialect::zoqlexport>().matches_nothing());
   CHECK(text(select(account.status, sum(account.balance))
                 .from(account)
                 .group_by(account.status)
                 .having(sum(account.balance) > 10)
                 .build<dialect::zoqlexport>()) ==
         "select Status, sum(Balance) from Account group by Status having sum(Balance) > 10");
}

TEST_CASE("typed fields and text mix, and types are left behind on wish") {
   CHECK(text(select(account.id, "Region__c").from(account).where(field("Region__c") == "x").build<dialect::zoql>()) ==
         "select Id, Region__c from Account where Region__c = 'x'");
   any_query growing = select(account.id).from(account);
   growing = growing.where(account.status == "Active");
   std::vector<any_condition> conditions{account.balance > 1, field("Region__c") == "x"};
   CHECK(text(growing.where(and_all(conditions)).build(dialect::zoql)) ==
         "select Id from Account where Status = 'Active' and Balance > 1 and Region__c = 'x'");
   // A value that no page lists may well be the tenant's own.
   CHECK(text(select(account.id).from(account).where(account.status == "Dormant").build<dialect::zoql>()) ==
         "select Id from Account where Status = 'Dormant'");
}

TEST_CASE("words of C++ are names with an underscore") {
   CHECK(text(select(export_.id).from(export_).build<dialect::zoql>()) == "select Id from Export");
   CHECK(text(select(import_.id).from(import_).build<dialect::zoql>()) == "select Id from Import");
   CHECK(text(select(order.id).from(order).build<dialect::zoqlexport>()) == "select Id from Order");
}
