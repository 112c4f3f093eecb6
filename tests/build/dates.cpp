// Dates and times as values, and that the builder knows a date by its text as the grammar does.
#include "../random.hpp"
#include "trees.hpp"

#include <zoql/build.hpp>
#include <zoql/built.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <string_view>

using namespace zoql;
using namespace std::chrono_literals;

namespace {

template<typename Value>
std::string written(const Value& value) {
   const built result = select("Id").from("Account").where(field("D") >= value).build(dialect::zoqlexport);
   if (!result) return to_string(result.findings().front().words);
   CHECK(test::same(parse(result.text(), dialect::zoqlexport), result.tree()));
   return result.text().substr(std::string_view("select Id from Account where D >= ").size());
}

} // namespace

TEST_CASE("dates and times of <chrono>") {
   using namespace std::chrono;
   CHECK(written(2024y / February / 29) == "'2024-02-29'");
   CHECK(written(2023y / February / 29) == "a date that is on no calendar");
   CHECK(written(sys_days(2024y / 3 / 1)) == "'2024-03-01T00:00:00+00:00'");
   CHECK(written(sys_days(2024y / 3 / 1) - 1s) == "'2024-02-29T23:59:59+00:00'");
   CHECK(written(sys_days(1900y / 3 / 1) - 1min) == "'1900-02-28T23:59:00+00:00'");
   CHECK(written(sys_days(1y / 1 / 1)) == "'0001-01-01T00:00:00+00:00'");
   CHECK(written(sys_days(1y / 1 / 1) - 1s) == "a time outside the years 1 to 9999 cannot be written");
   CHECK(written(sys_days(9999y / 12 / 31) + 24h) == "a time outside the years 1 to 9999 cannot be written");
   CHECK(written(in_zone(local_days(2024y / 3 / 1) + 90min, utc_offset(-8))) == "'2024-03-01T01:30:00-08:00'");
   CHECK(written(in_zone(sys_days(2024y / 3 / 1), utc_offset(5, 30))) == "'2024-03-01T05:30:00+05:30'");
   CHECK(written(in_zone(sys_days(2024y / 3 / 1), utc_offset(-3, -30))) == "'2024-02-29T20:30:00-03:30'");
}

TEST_CASE("every day is written as <chrono> counts it") {
   using namespace std::chrono;
   test::random random(7);
   for (int number = 0; number < 20'000; ++number) {
      const sys_days day{std::chrono::days(static_cast<int>(random.below(3'652'059)) - 719'162)};
      const year_month_day date(day);
      building::kept_bytes text;
      building::put_day(text, day.time_since_epoch().count());
      building::kept_bytes expected;
      building::put_date(expected, int(date.year()), unsigned(date.month()), unsigned(date.day()));
      REQUIRE(text.view() == expected.view());
   }
}

TEST_CASE("relative dates") {
   CHECK(written(today) == "'today'");
   CHECK(written(today - days(30)) == "'today - 30 days'");
   CHECK(written(now + hours(1)) == "'now + 1 hour'");
   CHECK(written(now - std::chrono::minutes(5)) == "'now - 5 minutes'");
   CHECK(written(now - months(-2)) == "'now + 2 months'");
   CHECK(written((today - weeks(2)).in("America/Los_Angeles")) == "'today - 2 weeks (America/Los_Angeles)'");
   CHECK(written(today.in("-08:00")) == "'today (-08:00)'");
   CHECK(written(today.in("a') or ('")) == "`a') or ('` is not the name of a zone");
   CHECK(written(today - days(1) - hours(1)).starts_with("a relative date is shifted once"));
   const built refused = select("Id").from("Account").where(any_condition(field("D") > today)).build(dialect::zoql);
   CHECK(to_string(refused.findings().front().words) == "ZOQL has no relative dates");
}

TEST_CASE("a text is the date the grammar takes it for") {
   static constexpr std::string_view pieces[] = {
      "2026",  "-",   "08",   "01", "T",   "10",  ":",          "Z",      "+",        " ",
      "now",   "day", "s",    "S",  ".5",  "Day", "(",          "(UTC)",  "NOW",      ")",
      "today", "x",   "week", "9",  "_/ ", "a",   "2026-08-01", "T10:00", " - 1 day", "+10:00"};
   test::random random(11);
   int dates = 0;
   for (int number = 0; number < 300'000; ++number) {
      std::string text;
      if (random.coin()) text = random.coin() ? "2026-08-01" : "today";
      for (std::uint32_t left = random.below(7); left > 0; --left) text += random.one_of(pieces);
      const std::string statement = "select Id from X where a = '" + text + "'";
      const ast::statement tree = parse(statement, dialect::zoqlexport);
      const ast::node& comparison = *tree.child(*tree.clause(ast::kind::where), 0);
      const ast::word read = tree.child(comparison, 1)->word;
      INFO(text);
      REQUIRE(building::date_word(text) == read);
      dates += read != ast::word::none ? 1 : 0;
   }
   CHECK(dates > 1'000);
}
