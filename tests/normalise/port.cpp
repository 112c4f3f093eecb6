// Statements of one language in the other: what is rewritten, and what cannot move.
#include "../build/trees.hpp"

#include <zoql/parse.hpp>
#include <zoql/port.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql;

namespace {

std::string moved(const std::string& text, dialect from, dialect to) {
   const ast::statement statement = parse(text, from);
   const ported result = port(statement, to);
   std::string words;
   for (const porting::obstacle& obstacle : result.obstacles) {
      words += std::string(obstacle.where.of(text)) + ": " + to_string(obstacle.words) + "\n";
   }
   CHECK(result.statement.text().empty() == !result);
   if (!result) return words;
   CHECK(test::same(parse(result.statement.text(), to), result.statement.tree()));
   return std::string(result.statement.text());
}

std::string to_export(const std::string& text) { return moved(text, dialect::zoql, dialect::zoqlexport); }
std::string to_zoql(const std::string& text) { return moved(text, dialect::zoqlexport, dialect::zoql); }

} // namespace

TEST_CASE("ZOQL to Export ZOQL") {
   CHECK(to_export("select Id, accountid from Subscription where Name = 'it\\'s \\\\' and AccountId = 'x'") ==
         "select Id, Account.Id from Subscription where Name = 'it''s \\' and Account.Id = 'x'");
   CHECK(to_export("select Id from Invoice where CreatedDate >= 2012-09-12T05:07:32") ==
         "select Id from Invoice where CreatedDate >= '2012-09-12T05:07:32'");
   CHECK(to_export("select BillToId, ParentId from Account where ParentId = null") ==
         "select BillToContact.Id, ParentAccount.Id from Account where ParentAccount.Id = null");
   CHECK(to_export("select Id from BillRun") ==
         "from BillRun: Export ZOQL has no object that is known to be `BillRun`\n");
   CHECK(to_export("select Id from RatePlan") ==
         "from RatePlan: ZOQL leaves out removed products (`AmendmentType`) by itself, Export ZOQL does not: filter on "
         "it\n");
   CHECK(to_export("select Id from RatePlan where AmendmentType = null") ==
         "select Id from RatePlan where AmendmentType = null");
}

TEST_CASE("Export ZOQL to ZOQL") {
   CHECK(to_zoql("select Account.Id, Subscription.Name from Subscription where Account.Id is null or Name = 'a''b'") ==
         "select AccountId, Name from Subscription where AccountId = null or Name = 'a\\'b'");
   CHECK(to_zoql("select Id from Account where (A = 1 or B = 2) and not C = 3") ==
         "select Id from Account where A = 1 and C != 3 or B = 2 and C != 3");
   CHECK(to_zoql("select Id from Account where Name = 'now' and Status = 'today'") ==
         "select Id from Account where Name = 'now' and Status = 'today'");
}

TEST_CASE("every obstacle is listed with its place") {
   CHECK(to_zoql("select *, Account.*, Account.Name, count(Id), Id as \"x\" from Subscription") ==
         "*: ZOQL has no `*`\nAccount.*: ZOQL has no `*`\n"
         "Account.Name: ZOQL reads one object: `Account.Name` is a field of another\n"
         "count(Id): ZOQL has no functions\nId as \"x\": ZOQL has no aliases\n");
   CHECK(to_zoql("select Id from Account where A = B and C > 'today - 1 day' and EndDate = 'today' and UpdatedDate > "
                 "'2026-08-01' group by Id having Id = 'x' order by Id limit 3") ==
         "B: ZOQL compares a field with a value, not with a field\n'today - 1 day': ZOQL has no relative dates\n"
         "'today': ZOQL has no relative dates\n"
         "'2026-08-01': `UpdatedDate` holds times: ZOQL compares them with times, and a day is none\n"
         "group by Id: ZOQL has no `group by`\nhaving Id = 'x': ZOQL has no `having`\n"
         "order by Id: ZOQL has no `order by`\nlimit 3: ZOQL has no `limit`\n");
   CHECK(to_zoql("select Id from Account where not Name like 'a%'") ==
         "where not Name like 'a%': the opposite of `like` cannot be said without `not`\n");
   CHECK(to_zoql("select Id from Account where A = 1 and A != 1") ==
         "where A = 1 and A != 1: no row can be found: each alternative contradicts itself\n");
   CHECK(to_zoql("select Id from CreditMemo") ==
         "from CreditMemo: ZOQL has no object that is known to be `CreditMemo`\n");
   CHECK(to_zoql("select Id frm Account").ends_with(": a part is missing, was not understood, or would be lost\n"));
   CHECK(to_zoql("select Id from Account where A = {x}") == "{x}: neither language has this\n");
}

TEST_CASE("a statement of the language it is for is only made canonical") {
   CHECK(moved("SELECT Id,AccountId FROM RatePlan", dialect::zoql, dialect::zoql) ==
         "select Id, AccountId from RatePlan");
   CHECK(moved("select Account.Id from CreditMemo where A in (1, 2)", dialect::zoqlexport, dialect::zoqlexport) ==
         "select Account.Id from CreditMemo where A = 1 or A = 2");
}

TEST_CASE("there and back again is the same statement") {
   for (const std::string text : {"select Id, AccountId from Subscription where Name = 'it\\'s' or AccountId = 'x'",
                                  "select Id from Account where DefaultPaymentMethodId != null and Name like 'a%'"}) {
      CHECK(to_zoql(to_export(text)) == text);
   }
}
