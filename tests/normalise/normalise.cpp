// Normal forms of single statements: what is written out, what is removed, what is refused, and how fast.
#include "../build/trees.hpp"

#include <zoql/normalise.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql;

namespace {

std::string where_of(const std::string& condition, dialect target = dialect::zoql) {
   const std::string text = "select Id from X where " + condition;
   const ast::statement statement = parse(text, dialect::zoqlexport);
   const normal_form form = normalise(statement, target);
   if (form.result == normal_form::outcome::matches_nothing) return "nothing";
   if (!form) return std::string(form.obstacle.where.of(text)) + ": " + std::string(form.obstacle.words);
   CHECK(test::same(parse(form.statement.text(), target), form.statement.tree()));
   return std::string(form.statement.text().substr(std::string("select Id from X where ").size()));
}

/// `(a = 1 or b = 1) and (a = 2 or b = 2) and …`
std::string product(int factors) {
   std::string text;
   for (int factor = 0; factor < factors; ++factor) {
      const std::string number = std::to_string(factor);
      text += (factor == 0 ? "(a = " : " and (a = ") + number + " or b = " + number + ")";
   }
   return text;
}

} // namespace

TEST_CASE("parentheses are multiplied out") {
   CHECK(where_of("(a = 1 or b = 2) and c = 3") == "a = 1 and c = 3 or b = 2 and c = 3");
   CHECK(where_of("((a = 1))") == "a = 1");
   CHECK(where_of("a = 1 or (b = 2 or c = 3)") == "a = 1 or b = 2 or c = 3");
   CHECK(where_of("(a = 1 or b = 2) and (c = 3 or d = 4)") ==
         "a = 1 and c = 3 or a = 1 and d = 4 or b = 2 and c = 3 or b = 2 and d = 4");
}

TEST_CASE("not moves to the signs") {
   CHECK(where_of("not (a = 1 and b < 2 or c >= 3)") == "a != 1 and c < 3 or b >= 2 and c < 3");
   CHECK(where_of("not not a != 1") == "a != 1");
   CHECK(where_of("not a is null") == "a != null");
   CHECK(where_of("not a is null", dialect::zoqlexport) == "a is not null");
   CHECK(where_of("a is null and b = null", dialect::zoqlexport) == "a is null and b = null");
   CHECK(where_of("not (a like 'x%' or b = 1)", dialect::zoqlexport) == "not a like 'x%' and b != 1");
   CHECK(where_of("a not like 'x%'", dialect::zoqlexport) == "not a like 'x%'");
   CHECK(where_of("a not like 'x%'") == "a not like 'x%': the opposite of `like` cannot be said without `not`");
   CHECK(where_of("a <> 1 and not b == 2") == "a != 1 and b != 2");
}

TEST_CASE("lists and ranges are written out") {
   CHECK(where_of("a in (1, 2) and b = 3") == "a = 1 and b = 3 or a = 2 and b = 3");
   CHECK(where_of("a not in (1, 2)") == "a != 1 and a != 2");
   CHECK(where_of("not a not in (1, 2)") == "a = 1 or a = 2");
   CHECK(where_of("a between 1 and 2") == "a >= 1 and a <= 2");
   CHECK(where_of("not a between 1 and 2") == "a < 1 or a > 2");
   CHECK(where_of("a in ()") == "a in (): there is nothing in the list");
   CHECK(where_of("a in (select Id from Y)") == "select Id from Y: a statement inside another one has no values here");
}

TEST_CASE("what is said twice, or covered, is removed") {
   CHECK(where_of("a = 1 or A = 1 or a = 1") == "a = 1");
   CHECK(where_of("a = 1 or a = 1 and b = 2") == "a = 1");
   CHECK(where_of("s = 'x' and s = 'x' and s = 'X'") == "s = 'x' and s = 'X'");
   CHECK(where_of("(a = 1 or b = 2) and (a = 1 or b = 2)") == "a = 1 or b = 2");
   CHECK(where_of("a = 1 and a != 1 or b = 2") == "b = 2");
   CHECK(where_of("a = null and a is not null") == "nothing");
   CHECK(where_of("s = 'it''s' or s = 'a\"b'") == "s = 'it\\'s' or s = 'a\"b'");
}

TEST_CASE("what is no condition is named with its place") {
   CHECK(where_of("a = 1 and b") == "b: this is no condition that is true or false of a row");
   CHECK(where_of("(1, 2)") == "(1, 2): a list of values is no condition");
   CHECK(where_of("a <=> 1") == "a <=> 1: this sign is of no language we know");
   CHECK(where_of("a is 3") == "3: only `null` can follow `is`");
   const std::string text = "select Id from X where a = 1 and -- why";
   CHECK_FALSE(normalise(parse(text, dialect::zoql), dialect::zoql));
}

TEST_CASE("other clauses stay, and so does a statement without where") {
   const std::string text = "SELECT Id,count(*) FROM X where not(a=1) group by Id order by Id desc limit 3;";
   const normal_form form = normalise(parse(text, dialect::zoqlexport), dialect::zoqlexport);
   CHECK(form.statement.text() == "select Id, count(*) from X where a != 1 group by Id order by Id desc limit 3");
   CHECK(normalise(parse("select Id from X", dialect::zoql), dialect::zoql).statement.text() == "select Id from X");
}

TEST_CASE("growth is bounded, refused with a count, and never costs more than the limit allows") {
   const std::string text = "select Id from X where " + product(60);
   const ast::statement statement = parse(text, dialect::zoqlexport);
   const normal_form form = normalise(statement, dialect::zoql);
   CHECK(form.result == normal_form::outcome::too_large);
   CHECK(form.conditions == 18'446'744'073'709'551'615U);
   const std::string smaller = "select Id from X where " + product(14);
   const normal_form counted = normalise(parse(smaller, dialect::zoqlexport), dialect::zoql);
   CHECK(counted.result == normal_form::outcome::too_large);
   CHECK(counted.conditions == 14U * 16'384U);
   const std::string fits = "select Id from X where " + product(9);
   const normal_form small = normalise(parse(fits, dialect::zoqlexport), dialect::zoql);
   CHECK(small.result == normal_form::outcome::normal);
   CHECK(small.conditions == 9U * 512U);
}

TEST_CASE("a long list with something in common takes no time to speak of") {
   std::string text = "select Id from X where b = 1 and (c = 2 or d = 3) and a in (0";
   for (int number = 1; number < 1'500; ++number) text += ", " + std::to_string(number);
   text += ")";
   const normal_form form = normalise(parse(text, dialect::zoqlexport), dialect::zoql);
   CHECK(form.conditions == 3U * 2U * 1'500U);
}
