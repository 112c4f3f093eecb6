// What the builder writes, what it refuses, and that its statements are values.
#include "trees.hpp"

#include <zoql/build.hpp>
#include <zoql/built.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace zoql;

namespace {

constexpr dialect zoqlexport = dialect::zoqlexport;

std::string words_of(const built& result) {
   std::string all;
   for (const diagnostic& finding : result.findings()) {
      if (finding.level == severity::error) all += to_string(finding.words) + "\n";
   }
   return all;
}

/// The text, which is read as the tree that was built, and is what that tree is printed as. No rule is told that rare
/// bytes are absent where the text may hold some.
template<typename Query>
std::string text(const Query& query, dialect language) {
   const built result = query.build(language);
   INFO(words_of(result));
   REQUIRE(result);
   const std::string text = result.text();
   const ast::statement read = parse(text, language);
   CHECK(test::same(read, result.tree()));
   CHECK(print(result.tree()) == text);
   CHECK((result.tree().has_rare_bytes || !read.has_rare_bytes));
   return text;
}

const auto accounts = select("Id").from("Account");

} // namespace

TEST_CASE("a statement is built clause by clause") {
   const auto query = select("Status", sum(field("Balance")).as("Total \"due\""), count())
                         .from("Account")
                         .where(field("AutoPay") == true)
                         .group_by("Status", year(field("CreatedDate")))
                         .having(count() > 1)
                         .order_by(desc(sum(field("Balance"))), "Status")
                         .limit(20, 10);
   CHECK(text(query, zoqlexport) ==
         "select Status, sum(Balance) as \"Total \"\"due\"\"\", count(*) from Account where AutoPay = true "
         "group by Status, YEAR(CreatedDate) having count(*) > 1 order by sum(Balance) desc, Status limit 20, 10");
}

TEST_CASE("functions, joins and stars") {
   CHECK(text(select(all(), join("Account").all(), join("Account").field("Name")).from("Invoice"), zoqlexport) ==
         "select *, Account.*, Account.Name from Invoice");
   CHECK(text(select(count_distinct(field("Account.Id")), avg(field("A")), min(field("A")), max(field("A")),
                     count(field("A")))
                 .from("Invoice"),
              zoqlexport) == "select count(distinct Account.Id), avg(A), min(A), max(A), count(A) from Invoice");
   CHECK(
      text(select(date(field("D")), month(field("D")), week(field("D")), week_of_year(field("D")), quarter(field("D")))
              .from("Invoice"),
           zoqlexport) == "select DATE(D), MONTH(D), WEEK(D), WEEKOFYEAR(D), QUARTER(D) from Invoice");
   CHECK(text(select(std::vector<std::string>{"Id", "Name"}, "Status").from("Account"), dialect::zoql) ==
         "select Id, Name, Status from Account");
}

TEST_CASE("conditions keep their grouping") {
   const auto a = field("A") == 1;
   const auto b = field("B") != "x";
   const auto c = field("C") < decimal("10.50");
   CHECK(text(accounts.where((a or b) and not(c and a)), zoqlexport) ==
         "select Id from Account where (A = 1 or B != 'x') and not (C < 10.50 and A = 1)");
   CHECK(text(accounts.where((a or b) and not(c and a)), dialect::zoql) ==
         "select Id from Account where A = 1 and C >= 10.50 or B != 'x' and C >= 10.50 or B != 'x' and A != 1");
   CHECK(text(accounts.where(a and b and c), zoqlexport) ==
         "select Id from Account where A = 1 and B != 'x' and C < 10.50");
   CHECK(text(accounts.where(not not a), zoqlexport) == "select Id from Account where A = 1");
}

TEST_CASE("values of every kind") {
   CHECK(text(accounts.where(field("A") == null and field("B") != null), dialect::zoql) ==
         "select Id from Account where A = null and B != null");
   CHECK(text(accounts.where(field("A").is_null() and field("B").is_not_null()), dialect::zoql) ==
         "select Id from Account where A = null and B != null");
   CHECK(text(accounts.where(field("A").is_null() and field("B").is_not_null()), zoqlexport) ==
         "select Id from Account where A is null and B is not null");
   CHECK(text(accounts.where(field("A") == std::optional<int>() and field("B") == std::optional<int>(3)), zoqlexport) ==
         "select Id from Account where A = null and B = 3");
   CHECK(text(accounts.where(field("A") >= -7LL and field("B") == false), dialect::zoql) ==
         "select Id from Account where A >= -7 and B = false");
   CHECK(text(accounts.where(field("A").between(1, 3) and field("B").not_in({"x", "y"})), dialect::zoql) ==
         "select Id from Account where A >= 1 and A <= 3 and B != 'x' and B != 'y'");
   CHECK(text(accounts.where(field("A") > field("B")), zoqlexport) == "select Id from Account where A > B");
   CHECK(text(accounts.where(field("Name").starts_with("it's") or field("Name").ends_with("\\")), dialect::zoql) ==
         "select Id from Account where Name like 'it\\'s%' or Name like '%\\\\'");
}

TEST_CASE("a statement is a value") {
   const auto active = field("Status") == "Active";
   const auto all_accounts = select("Id").from("Account");
   const auto active_accounts = all_accounts.where(active);
   const auto rich = active_accounts.select("Name").where_if(true, field("Balance") > 100).where_if(false, active);
   CHECK(text(all_accounts, dialect::zoql) == "select Id from Account");
   CHECK(text(active_accounts, dialect::zoql) == "select Id from Account where Status = 'Active'");
   CHECK(text(rich, dialect::zoql) == "select Id, Name from Account where Status = 'Active' and Balance > 100");

   any_query growing = all_accounts;
   growing = growing.where(active).order_by("Id").limit(3);
   CHECK(text(growing, zoqlexport) == "select Id from Account where Status = 'Active' order by Id limit 3");
   CHECK(words_of(growing.build(dialect::zoql)) == "ZOQL has no `order by`\nZOQL has no `limit`\n");

   const std::vector<any_condition> conditions{active, field("A") == 1 or field("B") == 2};
   CHECK(text(accounts.where(and_all(conditions)), zoqlexport) ==
         "select Id from Account where Status = 'Active' and (A = 1 or B = 2)");
   CHECK(text(accounts.where(or_all(conditions)), zoqlexport) ==
         "select Id from Account where Status = 'Active' or A = 1 or B = 2");
}

TEST_CASE("an empty list is a state of its own and never a text") {
   const std::vector<std::string> none;
   const auto in_none = field("Id").in(none);
   for (const dialect language : {dialect::zoql, zoqlexport}) {
      const built result = accounts.where(field("A") == 1 and in_none).build(language);
      CHECK(result.matches_nothing());
      CHECK(result.text().empty());
      CHECK_FALSE(result);
      CHECK(accounts.where(or_all(std::vector<any_condition>{})).build(language).matches_nothing());
      CHECK(text(accounts.where(field("A") == 1 or in_none), language) == "select Id from Account where A = 1");
      CHECK(text(accounts.where(not in_none), language) == "select Id from Account");
      CHECK(text(accounts.where(field("Id").not_in(none)), language) == "select Id from Account");
      CHECK(text(accounts.where(and_all(std::vector<any_condition>{})), language) == "select Id from Account");
   }
   CHECK(accounts.where(field("A") == 1 and field("A") != 1).build(dialect::zoql).matches_nothing());
   CHECK_FALSE(accounts.group_by("Id").having(in_none).build(zoqlexport));
}

TEST_CASE("names are names") {
   const std::string_view illegal[] = {
      "",     "1a",   "a b", "a.b.c",  "a.",    ".a",  "a'", "Näme", "a--", "*", "Id from Contact",
      "null", "True", "not", "SELECT", "a.b c", "a\n", "a;", "_a",   "a$"};
   for (const std::string_view name : illegal) {
      INFO(name);
      CHECK_FALSE(select(name).from("Account").build(zoqlexport));
      CHECK_FALSE(accounts.from(name).build(zoqlexport));
      CHECK_FALSE(accounts.where(field(name) == 1).build(zoqlexport));
      CHECK_FALSE(accounts.order_by(name).build(zoqlexport));
      CHECK_FALSE(accounts.group_by(field(name)).build(zoqlexport));
      CHECK_FALSE(select(join(name).field("Id")).from("Account").build(zoqlexport));
      CHECK_FALSE(select(join(name).all()).from("Account").build(zoqlexport));
   }
   CHECK_FALSE(accounts.from("Account.Contact").build(zoqlexport));
   CHECK(words_of(select("a'").from("Account").build(zoqlexport)) ==
         "`a'` is not the name of a field: letters, digits, `_`, one dot, and no keyword\n");
}

TEST_CASE("no word breaks a statement: it is a name wherever it stands, or refused") {
   const std::string_view words[] = {
      "select", "from",  "where",  "and",     "or",     "like",   "null",      "true",      "false",    "not",
      "is",     "group", "by",     "having",  "order",  "asc",    "desc",      "limit",     "as",       "distinct",
      "avg",    "count", "max",    "min",     "sum",    "DATE",   "YEAR",      "MONTH",     "WEEK",     "WEEKOFYEAR",
      "now",    "today", "in",     "between", "exists", "join",   "on",        "inner",     "left",     "right",
      "outer",  "union", "offset", "case",    "when",   "cast",   "timestamp", "interval",  "nulls",    "first",
      "last",   "full",  "cross",  "natural", "all",    "except", "minus",     "intersect", "over",     "then",
      "else",   "end",   "update", "with",    "Order",  "Import", "ORders",    "android",   "selected", "wherever",
   };
   for (const std::string_view word : words) {
      INFO(word);
      const auto named = [&](const auto& query) {
         const built result = query.build(zoqlexport);
         if (!result) return;
         CHECK(is_whole(parse(result.text(), zoqlexport)));
         CHECK(test::same(parse(result.text(), zoqlexport), result.tree()));
         CHECK(parse(result.text(), zoqlexport).nodes.size() == result.tree().nodes.size());
      };
      named(select(word).from("Account"));
      named(select("Id", word, "Name").from("Account").where(field(word) == 1));
      named(select(field(word).as(word)).from("Account"));
      named(select("Id").from(word).where(field("A") == field(word)).order_by(word, "Id"));
      named(select("Id").from(word).order_by(field(word), "Id"));
      named(select("Id").from(word).limit(3));
      named(select("Id").from(word).group_by(word).order_by("Id", asc(field(word))));
      named(select(count(field(word)), count_distinct(field(word))).from(word).group_by("Id", word));
      named(accounts.where(field(word).is_null() and field(word).like("a%") and not(field(word) == "x")));
      named(select(join(word).field(word), join(word).all()).from("Account").where(join(word).field("x") == true));
   }
   CHECK(text(select("Id").from("Order").order_by("OrderNumber"), zoqlexport) ==
         "select Id from Order order by OrderNumber");
}

TEST_CASE("what has no exact form is refused with a reason") {
   const auto reason = [](const any_condition& condition) {
      return words_of(accounts.where(condition).build(zoqlexport));
   };
   CHECK(reason(field("A") == decimal("1e3")) == "`1e3` is not a decimal number: a sign, digits, a point and digits\n");
   for (const std::string_view digits : {"", "-", ".5", "5.", "1.2.3", "1 or 1 = 1", "0x1", "1,000", "\xD9\xA1"}) {
      CHECK_FALSE(reason(field("A") == decimal(digits)).empty());
   }
   CHECK(reason(field("A") == decimal("-0010.50")).empty());
   CHECK(reason(field("A").starts_with("50%")) ==
         "`%` and `_` stand for any text in a pattern and cannot be escaped: `50%` cannot be looked for\n");
   CHECK_FALSE(reason(field("A").ends_with("a_b")).empty());
   CHECK_FALSE(reason(field("A").starts_with("")).empty());
   CHECK_FALSE(reason(field("A") == static_cast<const char*>(nullptr)).empty());
   CHECK(words_of(accounts.select(field("Id").as("")).build(zoqlexport)) == "an alias has no letters\n");
   CHECK(words_of(select("Id").build(dialect::zoql)) == "no object to select from: call from(…)\n");
   CHECK(words_of(select().from("Account").build(dialect::zoql)) == "no field is selected\n");
   CHECK(words_of(accounts.where(field("Account.Name") == "x").build(dialect::zoql)) ==
         "ZOQL reads one object and no joins\n");
   CHECK(words_of(accounts.where(not field("Name").like("a%")).build(dialect::zoql)) ==
         "the opposite of `like` cannot be said without `not`\n");
}

TEST_CASE("nesting without end is refused and does not end the process") {
   any_condition deep = field("A") == 1;
   for (int level = 0; level < 100'000; ++level) {
      deep = level % 2 == 0 ? (std::move(deep) or field("B") == 1) : (std::move(deep) and field("C") == 1);
   }
   CHECK(words_of(accounts.where(deep).build(zoqlexport)) == "conditions are nested deeper than 100 levels\n");
   any_condition wide = field("A") == 1;
   for (int level = 0; level < 1'000; ++level) wide = std::move(wide) or field("B") == level;
   CHECK(accounts.where(wide).build(zoqlexport).tree().nodes.size() > 3'000);
}

TEST_CASE("what a built statement holds moves with it") {
   built result = accounts.where(field("A") == "it's").build(zoqlexport);
   const built moved = std::move(result);
   CHECK(moved.text() == "select Id from Account where A = 'it''s'");
   CHECK(moved.tree().text == moved.text());
   built refused = select("a b").from("Account").build(zoqlexport);
   const built moved_refusal = std::move(refused);
   CHECK(words_of(moved_refusal).starts_with("`a b` is not the name of a field"));
}
