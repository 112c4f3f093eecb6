// What a condition is told to be about: the rules for all that is not named here are not asked of it.
#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/parse.hpp>
#include <zoql/repeated_field.hpp>
#include <zoql/subject_of.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>

namespace {

using zoql::subject;

constexpr const char* an_id = "'0123456789abcdef0123456789ABCDEF'";

/// Of the condition behind `where`.
subject of(const std::string& condition, bool with_names = true, const std::string& object = "Account") {
   const std::string text = "select Id from " + object + " where " + condition;
   const zoql::ast::statement statement = zoql::parse(text, zoql::dialect::zoql);
   zoql::meanings::memory last;
   const zoql::meanings names(statement, zoql::catalogue::built_in, 0, last);
   const zoql::ast::node* const where = statement.clause(zoql::ast::kind::where);
   REQUIRE(where != nullptr);
   return zoql::subject_of(statement, *statement.child(*where, 0), with_names ? &names : nullptr);
}

bool may_repeat(const std::string& conditions) {
   const std::string text = "select Id from Account where " + conditions;
   const zoql::ast::statement statement = zoql::parse(text, zoql::dialect::zoqlexport);
   return zoql::may_repeat_field(statement, *statement.child(*statement.clause(zoql::ast::kind::where), 0));
}

bool may_repeat_in_list(const std::string& fields) {
   const std::string text = "select " + fields + " from Account";
   const zoql::ast::statement statement = zoql::parse(text, zoql::dialect::zoqlexport);
   return zoql::may_repeat_item(statement, *statement.clause(zoql::ast::kind::select));
}

} // namespace

TEST_CASE("a condition is about what both its sides agree on") {
   CHECK(of("Name = 'x'") == subject::text);
   CHECK(of("'x' = Name") == subject::text);
   CHECK(of("Status = 'Active'") == subject::choice);
   CHECK(of("Balance > 10") == subject::number);
   CHECK(of("AutoPay = true") == subject::truth);
   CHECK(of("UpdatedDate > '2026'") == subject::temporal);
   CHECK(of("UpdatedDate > '2026-08-01'") == subject::day);
   CHECK(of("UpdatedDate > '2026-08-01T00:00:00+00:00'") == subject::instant);
   CHECK(of("UpdatedDate > '2026-08-01T00:00:00'") == subject::temporal);
   CHECK(of("UpdatedDate > '2026-08-01T00:00:00.12345'") == subject::temporal);
   CHECK(of("BillToId = 'x'") == subject::id);
   CHECK(of(std::string("BillToId = ") + an_id) == subject::text);
   CHECK(of("Name = null") == subject::text);
}

TEST_CASE("sides that do not agree need a closer look") {
   for (const char* const condition :
        {"Name = 10", "Balance = '10'", "AutoPay = 'true'", "AutoPay = 1", "UpdatedDate = 10",
         "UpdatedDate = 2026-08-01", "Name = Status", "Name = 'null'", "Name = \"x\"", "Name in ('x')", "`Name` = 'x'",
         "max(Name) = 'x'", "(Name) = 'x'", "1 = 1"}) {
      INFO(condition);
      CHECK(of(condition) == subject::open);
   }
}

TEST_CASE("without a catalogue, and for fields it does not know, names tell dates and ids") {
   CHECK(of("Name = 10", false) == subject::untyped);
   CHECK(of("TermEndDate = '2026-08-01'", false) == subject::day);
   CHECK(of("TermEndDate = 10", false) == subject::open);
   CHECK(of("Id = 'x'", false) == subject::id);
   CHECK(of(std::string("Id = ") + an_id, false) == subject::untyped);
   CHECK(of("Nothing__c = 10") == subject::untyped);
   CHECK(of("Name = 'x'", true, "NoSuchObject") == subject::untyped);
}

TEST_CASE("two conditions on one field are never passed over") {
   CHECK(may_repeat("Name = 'a' or Name = 'b'"));
   CHECK(may_repeat("Name = 'a' or NAME = 'b'"));
   CHECK(may_repeat("Name = 'a' or 'b' = Name"));
   CHECK(may_repeat("Name = 'a' and Account.Name = 'b'"));
   CHECK(may_repeat("Name = 'a' and (Name = 'b')"));
   CHECK(may_repeat("Name = 'a' and Name is null"));
   CHECK(may_repeat("(Name = 'a' or Status = 'b') and (Name = 'a' or Status = 'b')"));
   CHECK_FALSE(may_repeat("Name = 'a' and Status = 'b' and Balance > 1"));
}

TEST_CASE("two items of one field are never passed over") {
   CHECK(may_repeat_in_list("Id, Name, id"));
   CHECK(may_repeat_in_list("Id, Name, Account.Id"));
   CHECK(may_repeat_in_list("BillToContact.City, billtocontact.city"));
   CHECK_FALSE(may_repeat_in_list("Id, Name, BillToContact.Id"));
}
