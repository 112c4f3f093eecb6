// Positions: lines and columns as a person counts them.
#include <zoql/source.hpp>

#include <catch2/catch.hpp>

#include <string>

using zoql::position;

TEST_CASE("a column is a code point, a tab is one column") {
   const zoql::source text("t", "a\tb\n\xC3\xA9\xE2\x82\xACx");
   CHECK(text.at(0) == position{1, 1});
   CHECK(text.at(2) == position{1, 3});
   CHECK(text.at(4) == position{2, 1});
   CHECK(text.at(6) == position{2, 2});
   CHECK(text.at(9) == position{2, 3});
   CHECK(text.at(4'000'000) == position{2, 4});
}

TEST_CASE("a line ends at LF or CRLF, and its text has neither") {
   const zoql::source text("t", "one\r\ntwo\n\nfour");
   REQUIRE(text.line_count() == 4);
   CHECK(text.line(1) == "one");
   CHECK(text.line(2) == "two");
   CHECK(text.line(3).empty());
   CHECK(text.line(4) == "four");
   CHECK(text.at(5) == position{2, 1});
}

TEST_CASE("bytes that are not UTF-8 still have a place") {
   CHECK(zoql::count_code_points("\xFF\xFE") == 2);
   CHECK(zoql::count_code_points("\x80\x80") == 2);
   CHECK(zoql::count_code_points("\xE2\x82") == 1);
}

TEST_CASE("an empty text has one empty line") {
   const zoql::source text("t", "");
   CHECK(text.line_count() == 1);
   CHECK(text.at(0) == position{1, 1});
   CHECK(text.line(1).empty());
}

TEST_CASE("a byte order mark is before the first column") {
   const zoql::source text("t", "\xEF\xBB\xBFone\ntwo");
   CHECK(text.at(0) == position{1, 1});
   CHECK(text.at(2) == position{1, 1});
   CHECK(text.at(3) == position{1, 1});
   CHECK(text.at(5) == position{1, 3});
   CHECK(text.at(7) == position{2, 1});
   CHECK(text.line(1) == "one");
   CHECK(text.line_span(1) == zoql::span{3, 6});
   CHECK(text.at(4'000'000) == position{2, 4});
}

TEST_CASE("a text of nothing but a byte order mark has one empty line") {
   const zoql::source text("t", "\xEF\xBB\xBF");
   CHECK(text.line_count() == 1);
   CHECK(text.at(0) == position{1, 1});
   CHECK(text.at(3) == position{1, 1});
   CHECK(text.line(1).empty());
}

TEST_CASE("only at the beginning is a byte order mark one") {
   const zoql::source text("t", "a\xEF\xBB\xBF\x62\n\xEF\xBB\xBFx");
   CHECK(text.at(4) == position{1, 3});
   CHECK(text.at(9) == position{2, 2});
}
