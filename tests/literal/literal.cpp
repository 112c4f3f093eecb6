// What literals are, and what holes take: values are escaped, refused with a reason, and never change a statement.
#include <zoql/literal.hpp>

#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

using namespace zoql::literals;
using zoql::dialect;

namespace {

constexpr auto accounts = "select Id from Account where Name = 'O\\'Neil'"_zoql;
static_assert(accounts.language == dialect::zoql);
static_assert(accounts.text() == "select Id from Account where Name = 'O\\'Neil'");
static_assert(!std::is_convertible_v<decltype(accounts), zoql::literal<dialect::zoqlexport>>);

constexpr auto invoices = "select count(Id) as n, Account.Name from Invoice\n"
                          "where (Balance > 0 or DueDate < 'today - 3 days') and PostedBy is not null\n"
                          "group by Account.Name order by Account.Name limit 3"_export_zoql;
static_assert(invoices.text().starts_with("select count(Id)"));

constexpr auto by_name = zoql::statement<"select Id from Account where Name = {} and Balance >= {}">;
static_assert(by_name.hole_count == 2);

std::string rule_of(const zoql::checked_text& result) {
   return result.findings().empty() ? std::string() : std::string(result.findings().front().rule);
}

template<auto Statement, dialect Language>
void keeps_its_shape(std::string_view value) {
   const zoql::checked_text result = Statement.bind(value);
   INFO(result.text_of_findings());
   if (!result) {
      REQUIRE_FALSE(result.findings().empty());
      return;
   }
   const std::string text = result.text();
   const zoql::ast::statement tree = zoql::parse(text, Language);
   const zoql::ast::statement usual = zoql::parse("select Id from Account where Name = 'x' and City != 'y'", Language);
   REQUIRE(tree.nodes.size() == usual.nodes.size());
   std::size_t strings = 0;
   for (std::size_t at = 0; at < tree.nodes.size(); ++at) {
      REQUIRE(tree.nodes[at].kind == usual.nodes[at].kind);
      if (tree.nodes[at].kind == zoql::ast::kind::string && strings++ == 0)
         REQUIRE(zoql::decode(tree.view(tree.nodes[at]), Language) == value);
   }
}

} // namespace

TEST_CASE("values are written as the dialect writes them") {
   CHECK(by_name.bind("O'Neil", zoql::decimal("10.50")).text() ==
         "select Id from Account where Name = 'O\\'Neil' and Balance >= 10.50");
   constexpr auto exported = zoql::export_statement<"select Id from Account where Name = {} and Balance >= {}">;
   CHECK(exported.bind("O'Neil", -3).text() == "select Id from Account where Name = 'O''Neil' and Balance >= -3");
   CHECK(zoql::export_statement<"select Id from Invoice where DueDate < {} limit {}">.bind(
                                                                                        zoql::today - zoql::days(30), 5)
            .text() == "select Id from Invoice where DueDate < 'today - 30 days' limit 5");
   CHECK(zoql::statement<"select Id from Account where ParentId != {} and AutoPay = {}">.bind(zoql::null, true).text() ==
         "select Id from Account where ParentId != null and AutoPay = true");
   CHECK(zoql::statement<"select Id from Account where ParentId = {}">.bind(std::optional<int>()).text() ==
         "select Id from Account where ParentId = null");
   CHECK(zoql::statement<"select Id from Account where Name like {}">.bind("it's%").text() ==
         "select Id from Account where Name like 'it\\'s%'");
   CHECK(zoql::statement<"select Id from Invoice where InvoiceDate = {}">.bind(std::chrono::year_month_day(
                                                                                  std::chrono::year(2026),
                                                                                  std::chrono::month(8),
                                                                                  std::chrono::day(1)))
            .text() == "select Id from Invoice where InvoiceDate = '2026-08-01'");
   CHECK(zoql::statement<"select Id from Account">.bind().text() == "select Id from Account");
}

TEST_CASE("a value that makes no statement gives none, and says why") {
   const zoql::checked_text number = by_name.bind("x", zoql::decimal("10,50"));
   CHECK_FALSE(number);
   CHECK(number.text().empty());
   REQUIRE(number.findings().size() == 1);
   CHECK(rule_of(number) == "refused-value");
   CHECK(number.findings().front().where.of(number.text_of_findings()) == "{}");
   CHECK(rule_of(zoql::statement<"select Id from Account where Name like {}">.bind("%a%")) == "infix-like");
   CHECK_FALSE(zoql::statement<"select Id from Account where Name = {}">.bind(std::string(20'000, 'x')));
   CHECK_FALSE(zoql::statement<"select Id from Account where Name = {}">.bind("\xFF"));
   CHECK_FALSE(zoql::export_statement<"select Id from Account limit {}">.bind(-1));
}

TEST_CASE("a result moves with its findings") {
   zoql::checked_text first = zoql::runtime("select Id from Account where Status <> 'x'");
   const zoql::checked_text second = std::move(first);
   REQUIRE(second.findings().size() == 1);
   CHECK(rule_of(second) == "angled-inequality");
   CHECK(second.findings().front().where.of(second.text_of_findings()) == "<>");
   const zoql::checked_text refused = by_name.bind("x", zoql::decimal("y"));
   CHECK(to_string(refused.findings().front().words).starts_with("`y` is not a decimal number"));
}

TEST_CASE("a text that becomes known late has a result") {
   CHECK(zoql::runtime("select Id from Account"));
   CHECK(zoql::runtime("select Id from Account").text() == "select Id from Account");
   CHECK_FALSE(zoql::runtime("select * from Account"));
   CHECK(zoql::runtime("select * from Account", dialect::zoqlexport));
   CHECK(zoql::runtime("select * from Account").text().empty());
   CHECK(zoql::runtime(accounts));
}

TEST_CASE("no value changes the shape of a statement") {
   constexpr auto both = [](std::string_view value) {
      keeps_its_shape<zoql::statement<"select Id from Account where Name = {} and City != 'y'">, dialect::zoql>(value);
      keeps_its_shape<zoql::export_statement<"select Id from Account where Name = {} and City != 'y'">,
                      dialect::zoqlexport>(value);
   };
   for (const char* value : {"", "'", "''", "\\", "\\'", "' or Name != '", "{}", "x' -- ", "2026-08-01", "null", "\n"})
      both(value);
   std::mt19937_64 random(7);
   constexpr std::string_view bytes = "'\\\"`a ={}\n%-;\xC3\xA9";
   for (int round = 0; round < 5'000; ++round) {
      std::string value;
      for (std::size_t left = random() % 12; left > 0; --left) value += bytes[random() % bytes.size()];
      both(value);
   }
}
