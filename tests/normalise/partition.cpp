// Partitions of single statements: how many parts, whether rows can repeat, and what is not split.
#include "../build/trees.hpp"

#include <zoql/parse.hpp>
#include <zoql/partition.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql;

namespace {

std::string list(const std::string& field, int count, const std::string& quote = "'") {
   std::string text = field + " in (";
   for (int number = 0; number < count; ++number) {
      text += (number == 0 ? "" : ", ") + quote + std::to_string(100'000 + number) + quote;
   }
   return text + ")";
}

partition_result split(const std::string& text, dialect language, partition_options options = {}) {
   return partition(parse(text, language), language, options);
}

std::string obstacle_of(const std::string& text, dialect language) {
   const partition_result result = split(text, language);
   CHECK_FALSE(result);
   CHECK(result.statements.empty());
   return std::string(result.obstacle.where.of(text)) + ": " + std::string(result.obstacle.words);
}

} // namespace

TEST_CASE("a list over the limit of conditions becomes the fewest statements") {
   const partition_result result = split("select Id from X where " + list("A", 450), dialect::zoql);
   REQUIRE(result);
   CHECK(result.statements.size() == 3);
   CHECK(result.is_fewest);
   CHECK_FALSE(result.rows_may_repeat);
   CHECK(result.conditions == 450);
   for (const owned_statement& part : result.statements)
      CHECK(test::same(parse(part.text(), dialect::zoql), part.tree()));
}

TEST_CASE("Export ZOQL is split by length, with what is shared in front") {
   const partition_result result =
      split("select Id from X where B = 1 and " + list("A", 2'000) + " and C = 2", dialect::zoqlexport);
   REQUIRE(result);
   CHECK(result.statements.size() == 2);
   for (const owned_statement& part : result.statements) {
      CHECK(count_code_points(part.text()) <= 20'000);
      CHECK(part.text().starts_with("select Id from X where B = 1 and C = 2 and (A = '"));
   }
}

TEST_CASE("what is within the limits stays one statement, whatever it holds") {
   const partition_result result =
      split("select count(Id) from X where not (A = 1 or B = 2) limit 3", dialect::zoqlexport);
   REQUIRE(result.statements.size() == 1);
   CHECK(result.statements.front().text() == "select count(Id) from X where not (A = 1 or B = 2) limit 3");
   CHECK(split("select Id from X where (A = 1 or B = 2) and C = 3", dialect::zoql).statements.front().text() ==
         "select Id from X where A = 1 and C = 3 or B = 2 and C = 3");
}

TEST_CASE("rows may repeat unless one field tells the parts apart") {
   const partition_options two{.conditions_per_statement = 2, .characters_per_statement = 1'000};
   const auto may_repeat = [&](const std::string& condition) {
      const partition_result result = split("select Id from X where " + condition, dialect::zoql, two);
      REQUIRE(result.statements.size() > 1);
      return result.rows_may_repeat;
   };
   CHECK_FALSE(may_repeat("A = 'x' or A = 'y' or A = 'z'"));
   CHECK_FALSE(may_repeat("A = 1 or A = 2 or A = null"));
   CHECK_FALSE(may_repeat("A = true or A = false or A = null"));
   CHECK(may_repeat("A = 'x' or A = 'y' or B = 'z'"));
   CHECK(may_repeat("A = 'x' or A = 'y' or A = 'X '"));
   CHECK(may_repeat("A = 1 or A = 2 or A = 1.0"));
   CHECK(may_repeat("A = '2026-08-01' or A = 'x' or A = '2026-08-01T00:00:00Z'"));
   CHECK(may_repeat("A != 'x' or A = 'y' or A > 'z'"));
   CHECK_FALSE(may_repeat("A = 'x' and B = 1 or A = 'y' and B = 1"));
   CHECK(may_repeat("A = 'x' and B > 1 or A = 'x' and C > 1"));
}

TEST_CASE("what would not add up is not split, and the reason has a place") {
   const std::string condition = " from X where " + list("A", 300);
   CHECK(obstacle_of("select Id, count(B)" + condition, dialect::zoql) ==
         "count(B): an aggregate would come once from every part");
   CHECK(obstacle_of("select Id" + condition + " order by B", dialect::zoql) ==
         "order by B: the parts would each have an order of their own");
   CHECK(obstacle_of("select Id" + condition + " limit 7", dialect::zoql) ==
         "limit 7: every part would have a limit of its own");
   CHECK(obstacle_of("select Id" + condition + " group by B", dialect::zoql) ==
         "group by B: groups would come once from every part");
   std::string conjunction = "select Id from X where B = 0";
   for (int number = 1; number <= 200; ++number) conjunction += " and B != " + std::to_string(number);
   CHECK(obstacle_of(conjunction, dialect::zoql)
            .ends_with("what `and` joins is over a limit by itself and cannot be split"));
   CHECK(obstacle_of("select " + std::string(20'001, 'A') + " from X", dialect::zoqlexport)
            .ends_with("it is too long, and without `where` there is nothing to split"));
}

TEST_CASE("sizes that do not fit one after another are still packed into the fewest parts") {
   using namespace zoql::partitioning;
   const std::vector<partitioning::size> things{{1, 6}, {1, 6}, {1, 5}, {1, 5}, {1, 5}, {1, 4}, {1, 4}, {1, 5}};
   packer packer(things, {0, 10});
   CHECK(packer.pack().size() == 4);
   CHECK(packer.is_fewest());
   const std::vector<partitioning::size> hard{{1, 7}, {1, 6}, {1, 5}, {1, 4}, {1, 3}, {1, 3}, {1, 2}};
   partitioning::packer exact(hard, {0, 15});
   CHECK(exact.pack().size() == 2);
   CHECK(exact.is_fewest());
}

TEST_CASE("growth is refused with a count") {
   std::string text = "select Id from X where (a = 0 or b = 0)";
   for (int factor = 1; factor < 40; ++factor) {
      text += " and (a = " + std::to_string(factor) + " or b = " + std::to_string(factor) + ")";
   }
   const partition_result result = split(text, dialect::zoql);
   CHECK(result.result == partition_result::outcome::too_large);
   CHECK(result.conditions == 40ULL << 40U);
}
