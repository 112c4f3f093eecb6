// What statements yield: headings, order, types, and what is in doubt.
#include "small.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/columns.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace zoql;

namespace {

/// A line for each column, `heading type`, with a `?` where it is uncertain, and one for each doubt.
std::string told(std::string_view text, dialect language, bool use_query_labels, catalogue::view names) {
   const ast::statement tree = parse(text, language);
   const result_contract contract = columns(tree, names, use_query_labels);
   std::string words;
   for (const result_column& one : contract.columns) {
      words += to_string(one.heading) + (one.certain ? " " : "? ");
      words += one.type.known() ? name_of(one.type.value) : "-";
      if (one.origin != column_origin::field) words.append(" ").append(name_of(one.origin));
      words += one.alias_dropped ? " alias dropped\n" : "\n";
   }
   for (const note& doubt : contract.doubts) {
      CHECK(doubt.where.end <= text.size());
      words.append("! ").append(doubt.where.of(text)).append(": ").append(to_string(doubt.words)).append("\n");
   }
   return words;
}

struct example {
   std::string_view text;
   dialect language;
   bool use_query_labels;
   std::string_view yields;
};

constexpr dialect soap = dialect::zoql;
constexpr dialect exports = dialect::zoqlexport;

constexpr std::string_view no_order = "no page says in which order `{}` gives its fields; here they stand by name\n";

const example examples[] = {
   // API names come in the catalogue's spelling, with the object or the join before them.
   {"select id, account.NAME, billtocontact.city from ACCOUNT", exports, true,
    "Account.Id text\nAccount.Name text\nBillToContact.City text\n"},
   {"select Id, BillToContact.City from Account", exports, false, "Customer Account: ID text\nBill To: City text\n"},
   // A label that nobody knows leaves the name in its place.
   {"select BillToContact.Country, Parent.Name from Account", exports, false,
    "Bill To: Country? text\nParent: Name? text\n"
    "! BillToContact.Country: the catalogue has no label for `BillToContact.Country`\n"
    "! Parent.Name: the catalogue has no label for `Parent.Name`\n"},
   // Aliases, quoted and not; one that is the full name of its column is dropped.
   {"select Name as \"the \"\"name\"\"\", Id as key from Account", exports, false, "the \"name\" text\nkey text\n"},
   {"select Id as \"account.ID\", BillToContact.City as \"billtocontact.city\", Name as \"Name\" from Account", exports,
    true, "Account.Id text alias dropped\nBillToContact.City text alias dropped\nName text\n"},
   {"select Id as \"account.ID\" from Account", exports, false, "Customer Account: ID text alias dropped\n"},
   // Functions.
   {"select count(*) as n, sum(Balance) as s, avg(Balance) as a, max(CreatedDate) as m, min(Name) as o from Account",
    exports, true,
    "n integer expression\ns decimal expression\na decimal expression\nm datetime expression\no text expression\n"},
   {"select date(CreatedDate) as d, max(year(CreatedDate)) as y, round(Balance) as r from Account", exports, true,
    "d date expression\ny integer expression\nr - expression\n"},
   {"select Status, count(Id) from Account group by Status", exports, true,
    "Account.Status picklist\ncount(Id)? integer expression\n"
    "! count(Id): no page says how an expression without an alias is headed\n"},
   // What the catalogue does not have stands as it is written.
   {"select nmae, Nope.Id, Lost.Id from Account", exports, true,
    "Account.nmae -\nNope.Id -\nLost.Id -\n"
    "! nmae: the catalogue has no field `nmae`\n"
    "! Nope.Id: the catalogue has no join `Nope` of Account\n"
    "! Lost.Id: the catalogue has no field `Lost.Id`\n"},
   {"select Id, * from Acount", exports, true,
    "Acount.Id -\n"
    "! select Id, *: the catalogue has no object `Acount`\n"
    "! *: the catalogue does not know what fields `*` gives\n"},
   {"select Nope.*, Lost.* from Account", exports, true,
    "! Nope.*: the catalogue has no join `Nope` of Account\n"
    "! Lost.*: the catalogue does not know what fields `Lost.*` gives\n"},
   // ZOQL yields records.
   {"select NAME, status from account", soap, false, "Name text\nStatus picklist\nId text always\n"},
   {"select Name, ID from Account", soap, true, "Name text\nId text\n"},
   {"select *, count(Id), Contact.Id from Account", soap, false,
    "Id text always\n"
    "! *: ZOQL yields fields of its object and nothing else\n"
    "! count(Id): ZOQL yields fields of its object and nothing else\n"
    "! Contact.Id: ZOQL yields fields of its object and nothing else\n"},
   // Text that is no statement yet.
   {"", exports, true, ""},
   {"update Account", exports, true, ""},
   {"select Name, from Account", exports, true, "Account.Name text\n"},
};

/// `*` with the remark that it always has.
std::string star(std::string_view columns, std::string_view written, std::string_view doubts = {}) {
   std::string remark(no_order);
   remark.replace(remark.find("{}"), 2, written);
   return std::string(columns).append(doubts).append("! ").append(written).append(": ").append(remark);
}

} // namespace

TEST_CASE("a statement's columns are told before it is sent") {
   for (const example& one : examples) {
      INFO(one.text);
      CHECK(told(one.text, one.language, one.use_query_labels, tests::small_catalogue()) == one.yields);
   }
}

TEST_CASE("a star gives the fields that exports have, and no foreign key") {
   CHECK(told("select * from Account", exports, true, tests::small_catalogue()) ==
         star("Account.AutoPay boolean star\nAccount.Balance decimal star\nAccount.CreatedDate datetime star\n"
              "Account.Id text star\nAccount.Name text star\nAccount.Status picklist star\n",
              "*"));
   CHECK(told("select Name, BillToContact.* from Account", exports, false, tests::small_catalogue()) ==
         star("Customer Account: Name text\nBill To: City text star\nBill To: Country? text star\n", "BillToContact.*",
              "! BillToContact.*: the catalogue has no label for some of `BillToContact.*`\n"));
   CHECK(told("select Sparse.* from Sparse", exports, true, tests::small_catalogue()) ==
         star("Sparse.Amount? decimal star\nSparse.Id text star\n", "Sparse.*",
              "! Sparse.*: the catalogue lists some fields of Sparse; `Sparse.*` may give more\n"
              "! Sparse.*: the catalogue does not say of all fields of Sparse whether exports have them\n"));
}

TEST_CASE("the built-in catalogue tells columns too") {
   CHECK(told("select accountnumber, BillToContact.firstname from account", exports, true, catalogue::built_in) ==
         "Account.AccountNumber text\nBillToContact.FirstName text\n");
   const ast::statement tree = parse("select * from Account", exports);
   const result_contract contract = columns(tree, catalogue::built_in, true);
   CHECK(contract.columns.size() > 40);
   for (const result_column& one : contract.columns) CHECK(one.heading.name != "CreatedBy");
}

TEST_CASE("the column of deleted records comes first, by its own name") {
   const auto first_of = [](std::string_view text, dialect language, bool use_query_labels) {
      const ast::statement tree = parse(text, language);
      const deleted_marker marker{"Gone", {catalogue::type::boolean, catalogue::layer::documented}};
      const result_contract contract = columns(tree, catalogue::built_in, use_query_labels, 0, marker);
      REQUIRE(contract.columns.size() > 1);
      const result_column& first = contract.columns.front();
      CHECK(first.origin == column_origin::deleted);
      CHECK(contract.columns[1].origin != column_origin::deleted);
      CHECK(first.type.value == catalogue::type::boolean);
      return to_string(first.heading) + (first.certain ? "" : "?");
   };
   CHECK(first_of("select Id from account", exports, true) == "Account.Gone");
   CHECK(first_of("select Id from Account", exports, false) == "Account.Gone");
   CHECK(first_of("select *, Parent.Name from Account", exports, false) == "Account.Gone");
   CHECK(first_of("select Id from Unheard__c", exports, false) == "Unheard__c.Gone");
   CHECK(first_of("select Name from Account", soap, true) == "Account.Gone?");
}
