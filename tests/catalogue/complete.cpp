// What may stand at a place of an unfinished statement; the place is where the bar is.
#include "small.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/complete.hpp>

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>

using namespace zoql;

namespace {

/// The texts that are offered, with a bar between; of each the replaced bytes are checked to be one word or literal.
std::string offered(std::string_view marked, dialect language) {
   std::string text(marked);
   const std::size_t bar = text.find('|');
   text.erase(bar, 1);
   std::string all;
   for (const completion& one : complete(text, static_cast<std::uint32_t>(bar), language, tests::small_catalogue())) {
      CHECK(one.replaced.begin <= bar);
      CHECK(one.replaced.end >= bar);
      CHECK(one.replaced.end <= text.size());
      all.append(all.empty() ? "" : "|").append(one.text);
   }
   return all;
}

struct example {
   std::string_view text;
   std::string_view offers;
};

constexpr std::string_view signs = "=|!=|<|<=|>|>=|is null|is not null";
constexpr std::string_view text_signs = "=|!=|<|<=|>|>=|like|is null|is not null";

const example of_exports[] = {
   {"|", "select"},
   {"  sel|", "select"},
   {"SEL|ect Id", "select"},
   {"foo |", ""},
   // The select list.
   {"select | from Account",
    "AutoPay|Balance|CreatedDate|Id|Name|Status|BillToContact.|Lost.|Parent.|avg(|count(|max(|min(|sum(|date(|year(|"
    "month(|week(|weekofyear(|quarter(|*"},
   {"select |", "avg(|count(|max(|min(|sum(|date(|year(|month(|week(|weekofyear(|quarter(|*"},
   {"select Id, b| from Account", "Balance|BillToContact."},
   {"select Id, Ba|lance from Account", "Balance"},
   {"select BillToContact.| from Account", "City|Country|*"},
   {"select BillToContact.Ci|ty, Id from Account", "City"},
   {"select account.na| from Account", "Name"},
   {"select Lost.| from Account", ""},
   {"select Nope.| from Account", ""},
   {"select A.B.| from Account", ""},
   {"select .| from Account", ""},
   {"select 12| from Account", ""},
   {"select Id |", "from|as"},
   {"select Id | from Account", "as"},
   {"select * |", "from"},
   {"select Id as |", ""},
   {"select Id as x |", "from"},
   {"select Id as \"x|", ""},
   {"select sum(| from Account", "Balance|BillToContact.|Lost.|Parent."},
   {"select year(|) from Account", "CreatedDate|BillToContact.|Lost.|Parent."},
   {"select count(n|) from Account", "Name"},
   {"select count(|) from Sparse", "Amount|Id|Account.|*|distinct"},
   {"select count(distinct |) from Sparse", "Amount|Id|Account."},
   {"select sum(Balance |", ""},
   {"select sum(Balance) |", "from|as"},
   // Data sources.
   {"select Id from |", "Account|Contact|Sparse"},
   {"select Id from c|", "Contact"},
   {"select Id from Account |", "where|group by|order by|limit"},
   {"select Id from Account | where Id = 'x'", "group by|order by|limit"},
   {"select Id from Account o|", "order by"},
   {"select Id from Account order |", "by"},
   {"select Id from Account x |", ""},
   // Conditions.
   {"select Id from Account where s|", ""},
   {"select Id from Account where n|", "Name|not"},
   {"select Id from Account where not |",
    "AutoPay|Balance|CreatedDate|Id|Name|BillToContact.|Lost.|Parent.|not"},
   {"select Id from Account where BillToContact.c|", "City|Country"},
   {"select Id from Account where Name |", text_signs},
   {"select Id from Account where BillToContact.City |", text_signs},
   {"select Id from Account where Nope |", text_signs},
   {"select Id from Account where Balance |", signs},
   {"select Id from Account where AutoPay |", "=|!=|is null|is not null"},
   {"select Id from Account where Name l|", "like"},
   {"select Id from Account where Name like |", ""},
   {"select Id from Account where Name is |", "null|not null"},
   {"select Id from Account where Name is not |", "null"},
   {"select Id from Account where Status = |", "'Draft'|'It''s on'|null|Id|Name|Status|BillToContact.|Lost.|Parent."},
   {"select Id from Account where Status < dr|", "'Draft'"},
   {"select Id from Account where Status = '|", "'Draft'|'It''s on'"},
   {"select Id from Account where Status = 'D|' and Id = 'x'", "'Draft'"},
   {"select Id from Account where Status = 'Dr|aft' and Id = 'x'", "'Draft'"},
   {"select Id from Account where Status = 'x|", ""},
   {"select Id from Account where Status ! |", ""},
   {"select Id from Account where AutoPay = |", "true|false|null|AutoPay|BillToContact.|Lost.|Parent."},
   {"select Id from Account where CreatedDate >= t|", "'today'|'today - 1 day'"},
   {"select Id from Account where CreatedDate >= 'no|", "'now'"},
   {"select Id from Account where Balance > BillToContact.|", ""},
   {"select Id from Account where Id = 'x' |", "and|or|group by|order by|limit"},
   {"select Id from Account where Id = 'x' a|", "and"},
   {"select Id from Account where (Id = 'x' |", "and|or"},
   {"select Id from Account where (Id = 'x') |", "and|or|group by|order by|limit"},
   {"select Id from Account where (Id = 'x' or n|", "Name|not"},
   {"select Id from Account where Id = 'x' or not (Name |", text_signs},
   {"select Id from Account where Id is null |", "and|or|group by|order by|limit"},
   {"select Id from Account where Balance between 1 |", "and"},
   {"select Id from Account where Id = 'x' order |", "by"},
   // Later clauses.
   {"select Status from Account group by s|", "Status"},
   {"select Status from Account group by d|", "date("},
   {"select Status from Account group by Status |", "having|order by|limit"},
   {"select Status from Account group by Status having m|", "max(|min(|month("},
   {"select Status from Account group by Status having count(Id) |", signs},
   {"select Status from Account group by Status having count(Id) > 1 |", "and|or|order by|limit"},
   {"select Id from Account order by n|", "Name"},
   {"select Id from Account order by Name |", "asc|desc|limit"},
   {"select Id from Account order by Name desc |", "limit"},
   {"select Id from Account limit |", ""},
   {"select Id from Account limit 5 |", ""},
   // Nothing goes on in comments and behind the end.
   {"select Id -- |", ""},
   {"select Id from Account; |", ""},
};

const example of_zoql[] = {
   {"select | from Account", "AutoPay|Balance|BillToId|CreatedDate|Id|Name|Status"},
   {"select BillToContact.| from Account", ""},
   {"select Id |", "from"},
   {"select Id from |", "Account|Contact|InvoiceFile"},
   {"select Id from Account |", "where"},
   {"select Id from Account where s|", "Secret"},
   {"select Id from Account where n|", "Name"},
   {"select Id from Account where Name |", "=|!=|<|<=|>|>=|like"},
   {"select Id from Account where AutoPay != |", "true|false|null"},
   {"select Id from Account where Status = 'i|", "'It\\'s on'"},
   {"select Id from Account where CreatedDate = |", "null"},
   {"select Id from Account where Name is |", ""},
   {"select Id from Account where Id = 'x' |", "and|or"},
};

} // namespace

TEST_CASE("what may stand at a place of Export ZOQL") {
   for (const example& one : of_exports) {
      INFO(one.text);
      CHECK(offered(one.text, dialect::zoqlexport) == one.offers);
   }
}

TEST_CASE("what may stand at a place of ZOQL") {
   for (const example& one : of_zoql) {
      INFO(one.text);
      CHECK(offered(one.text, dialect::zoql) == one.offers);
   }
}

TEST_CASE("details say types, labels and where joins lead") {
   const auto detail = [](std::string_view text) {
      const auto all =
         complete(text, static_cast<std::uint32_t>(text.size()), dialect::zoqlexport, tests::small_catalogue());
      REQUIRE(all.size() == 1);
      return std::string(name_of(all[0].kind)) + ": " + all[0].detail;
   };
   CHECK(detail("select Account.Na from Account").empty() == false);
   CHECK(detail("select Id from Account where Na") == "field: text of 255: Name");
   CHECK(detail("select Id from Account where Bi") == "join: Contact: Bill To");
   CHECK(detail("select Id from Account where Pa") == "join: Account, many to one row, not in every tenant");
   CHECK(detail("select Id from Account where Status = 'D") == "value: Status");
   CHECK(detail("select Id from Acc") == "object: Customer Account");
   CHECK(detail("select quar") == "function: of a date or datetime");
}

TEST_CASE("every place of a statement, cut off there and whole, has an answer") {
   for (const std::string_view text :
        {std::string_view(
            "select Status as \"s\", count(distinct BillToContact.City) from Account where (Status = 'Draft' "
            "or not Name like 'a%') and Id is not null group by Status having count(Id) > 1 order by "
            "Status desc limit 5, 6; select"),
         std::string_view("select Name from Account where Name = 'it\\'s' and AutoPay = true"),
         std::string_view("((((''''\"\"``[[{{..,,\xFF\xC3\0;;", 25)}) {
      for (std::uint32_t at = 0; at <= text.size(); ++at) {
         for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
            for (const std::string_view shown : {text, text.substr(0, at)}) {
               for (const completion& one : complete(shown, at, language, catalogue::built_in)) {
                  CHECK(one.replaced.begin <= at);
                  CHECK(at <= one.replaced.end);
                  CHECK(one.replaced.end <= shown.size());
                  CHECK_FALSE(one.text.empty());
               }
            }
         }
      }
   }
   CHECK(complete("select", 1'000, dialect::zoql, catalogue::built_in).size() == 1);
}
