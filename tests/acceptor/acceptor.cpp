// The acceptor by itself: statements that the reference calls legal or not, read beside its sections 2, 3 and 4.
#include "recogniser.hpp"

#include <catch2/catch.hpp>

#include <string_view>

namespace {

using acceptor::language;
using verdict = acceptor::acceptor::verdict;

void expect(language which, verdict wanted, std::initializer_list<std::string_view> statements) {
   acceptor::acceptor judge(which);
   for (const std::string_view statement : statements) {
      CAPTURE(statement);
      CHECK(judge.judge(statement) == wanted);
   }
}

} // namespace

TEST_CASE("ZOQL's statements are accepted") {
   expect(language::zoql, verdict::inside,
          {"select Id from Account", "SELECT Id,Name\n\tFROM Account ;", "select Id from Order where Order = 5",
           "select Id from Account where Status='Active'and AutoPay !=true or Balance>=-10.5",
           "select Id from Account where Name like '_%' and Notes like 'x'", "select Id from Account where Name = ''",
           R"(select Id from Account where Name = 'O\'Neil \\ \n')", "select Id from Account where ParentId != null",
           "select Id from Account where CreatedDate <= 2012-09-12T05:07:32 or CreatedDate > 2012-09-12",
           "select Id from Payment where ReferenceID = 'x' limit 1;",
           "select Count, Date from Account where Year = +2"});
}

TEST_CASE("what ZOQL lacks is refused") {
   expect(language::zoql, verdict::outside,
          {"",
           "select",
           "select from Account",
           "select Id, from Account",
           "select Id Account",
           "select Id from",
           "select * from Account",
           "select count(Id) from Account",
           "select Account.Id from Account",
           "select Id as x from Account",
           "select Id from Account a",
           "select Id from Account, Contact",
           "select Id from Account where",
           "select Id from Account where Name",
           "select Id from Account where *",
           "select Id from Account where (Name = 'x')",
           "select Id from Account where not Name = 'x'",
           "select Id from Account where Name is null",
           "select Id from Account where Name in ('x')",
           "select Id from Account where Name <> 'x'",
           "select Id from Account where Name == 'x'",
           "select Id from Account where Name = \"x\"",
           "select Id from Account where Name = 'a''b'",
           R"(select Id from Account where Name = 'a\qb')",
           "select Id from Account where Name = 'x",
           "select Id from Account where Name like '%x%'",
           "select Id from Account where Name like 5",
           "select Id from Account where Balance > CreditBalance",
           "select Id from Account where 5 = Balance",
           "select Id from Account where Balance > null",
           "select Id from Account where AutoPay < true",
           "select Id from Account where Name = 'x' ANDStatus = 'y'",
           "select Id from Account where Balance = 15and Id = 'x'",
           "select Id from Account where Name = 'x' and",
           "select Id from Account where Name = 'x' order by Id",
           "select Id from Account limit '5'",
           "select Id from Account limit 5, 6",
           "select Id from Account limit -5",
           "select Id from Account;;",
           "select Id from Account; select Id from Contact",
           "select Id from Account -- x",
           "select Id from Account where CreatedDate > 2012-09-12T05:07",
           "select Id from Account where Balance = .5",
           "update Account set Name = 'x'",
           "select Region-Code__c from Account"});
}

TEST_CASE("Export ZOQL's statements are accepted") {
   expect(
      language::zoqlexport, verdict::inside,
      {"select*from Account", "select *, Account.Id, BillToContact.* from Subscription",
       "select Name as \"a \"\"b\"\"\", Status as s from Account",
       "select Order.Id from Order order by Order.Id desc, Id",
       "select count(*), count(distinct Account.Id), SUM (Amount), QUARTER(UpdatedDate), max(date(CreatedDate)) from "
       "Invoice",
       "select Id from Account where(Name like 'x%' and not (Status='A'or Status = 'B'))and not not Id != null",
       "select Id from Account where Name = 'O''Neil' or Name = 'it\\' or Name = ''",
       "select Invoice.Id from Invoice where Invoice.Balance >= Account.Balance and Date(a) = Date(b)",
       "select Id from Account where Name is not null and Name IS NULL and AutoPay = TRUE",
       "select Status from Account group by Status, year(CreatedDate) having count(Id) > 1 and not max(Version) = 1 "
       "order by count(Id) desc limit 50,100;",
       "select Id from Account having Balance > sum(Balance) or sum(Balance) is null", "select Count from Date"});
}

TEST_CASE("what Export ZOQL lacks is refused") {
   expect(language::zoqlexport, verdict::outside,
          {"select from Account",
           "select Acc*.Id from Account",
           "select Account . Name from X",
           "select a.b.c from X",
           "select * as x from Account",
           "select a.* as x from Account",
           "select Name 'x' from Account",
           "select Name \"x\" from Account",
           "select sum(*) from Account",
           "select count(a.*) from X",
           "select max(sum(Balance)) from Account",
           "select day(UpdatedDate) from X",
           "select year(date(UpdatedDate)) from X",
           "select count(not Id) from X",
           "select count(Name < Id) from X",
           "select sum(Balance > 5) from X",
           "select count() from X",
           "select count(Id, Name) from X",
           "select (Name) from X",
           "select count((Id)) from X",
           "select distinct Status from X",
           "select sum(distinct Balance) from X",
           "select 1 from X",
           "select 'x' from X",
           "select Id from X where Status = ('Active','Draft')",
           "select Id from X where (Amount > 5, Status = 'Posted')",
           "select Id from X where *",
           "select Id from X where Name = 'x' and *",
           "select Id from X where (*)",
           "select Id from X where Name = *",
           "select Id from X where not * like 'x%'",
           "select Id from X where * is not null",
           "select Id from X where (Amount > 5) like 'a%'",
           "select Id from X where (Amount > 5 and Balance > 2) = 5",
           "select Id from X where (Name = 'x') is null",
           "select Id from X where (Name) = 'x'",
           "select Id from X where Name = ('x')",
           "select Id from X where ()",
           "select Id from X where (Name = 'x'",
           "select Id from X where Name = 'x')",
           "select Id from X where Name",
           "select Id from X where (Name)",
           "select Id from X where Amount + 5 > 2",
           "select Id from X where Name not like 'x'",
           "select Id from X where Name in ('x')",
           "select Id from X where a between 1 and 2",
           "select Id from X where Name <> 'x'",
           "select Id from X where Name is 'x'",
           "select Id from X where count(Id) > 5",
           "select Id from X where d > 2026-08-01",
           "select Id from X where Name = \"x\"",
           "select Id from X where Name = 'it\\'s'",
           "select Id from X where 'x' = Name",
           "select Id from X where 1 = 1",
           "select Id from X where a < null",
           "select Id from X where a > true",
           "select Id from X where a = 1 = 1",
           "select Id from X having count(Id)",
           "select Id from X having sum(count(Id)) > 5",
           "select Id from X group by count(Id)",
           "select Id from X group by (Id)",
           "select Id from X order by 1",
           "select Id from X order by (Id)",
           "select Id from X order by Id nulls last",
           "select Id from X limit 5 offset 6",
           "select Id from X limit 1,2,3",
           "select Id from X limit -1",
           "select Id from X limit 5 order by Id",
           "select Id from X where a = 1 where b = 2",
           "select Id from order by Id",
           "select Id from X x",
           "select Id from X join Y on a = b"});
}

TEST_CASE("keywords in the place of names are left open") {
   expect(language::zoql, verdict::open,
          {"select As from Account", "select Id from Account where is = 5", "select select from Account",
           "select Id from null", "select null from Account"});
   expect(language::zoqlexport, verdict::open,
          {"select Distinct from Account", "select Id from Account where in = 5", "select Id as null from Account",
           "select Account.From from Account", "select not from Account", "select Id as from from Account"});
   expect(language::zoqlexport, verdict::outside,
          {"select Id from Account where is = 5", "select and from Account", "select Id from Account where true = 5",
           "select Id from Account where not = 5", "select Id as from Account", "select Id from where"});
}
