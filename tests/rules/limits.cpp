// The rules on length, depth and bytes, at the very place where they begin to speak.
#include "long_statements.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>
#include <zoql/utf8.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace {

using zoql::dialect;
using zoql::span;

/// What one rule says of a text; a finding without a rule when it is silent. The rule's views die with the text.
zoql::diagnostic finding_of(std::string_view rule, std::string_view text, dialect language) {
   for (const zoql::diagnostic& finding : zoql::check(zoql::parse(text, language))) {
      if (finding.rule == rule) return finding;
   }
   return {};
}

bool speaks(std::string_view rule, std::string_view text, dialect language) {
   return !finding_of(rule, text, language).rule.empty();
}

} // namespace

TEST_CASE("a statement is too long from the first character past the limit") {
   const auto [language, limit] = GENERATE(std::pair(dialect::zoql, 10'000U), std::pair(dialect::zoqlexport, 20'000U));
   const std::string_view character = GENERATE("x", "ë", "€", "😀");
   CHECK_FALSE(speaks("statement-too-long", statement_with_characters(limit, character), language));
   const std::string text = statement_with_characters(limit + 2, character);
   const zoql::diagnostic finding = finding_of("statement-too-long", text, language);
   REQUIRE(finding.rule == "statement-too-long");
   CHECK(finding.where ==
         span{static_cast<std::uint32_t>(text.size() - 1 - character.size()), static_cast<std::uint32_t>(text.size())});
   CHECK(zoql::to_string(finding.words).find(std::to_string(limit + 2) + " characters") != std::string::npos);
}

TEST_CASE("ZOQL takes 200 conditions and points at the next") {
   CHECK_FALSE(speaks("too-many-conditions", statement_with_conditions(200), dialect::zoql));
   const std::string text = statement_with_conditions(203);
   const zoql::diagnostic finding = finding_of("too-many-conditions", text, dialect::zoql);
   CHECK(finding.where.of(text) == "Id = '200'");
   CHECK(zoql::to_string(finding.words) == "the statement has 203 conditions; ZOQL takes 200");
   CHECK_FALSE(speaks("too-many-conditions", text, dialect::zoqlexport));
}

TEST_CASE("every value of an `in` is a condition") {
   std::string text = "select Id from Account where Id in ('0'";
   for (int at = 1; at <= 200; ++at) text += ", '" + std::to_string(at) + "'";
   CHECK(finding_of("too-many-conditions", text + ")", dialect::zoql).where.of(text) == "'200'");
}

TEST_CASE("a hundred levels are read and no more") {
   const auto nested = [](std::size_t depth) {
      return "select Id from Account where " + std::string(depth, '(') + "Name = '1'" + std::string(depth, ')');
   };
   CHECK_FALSE(speaks("nesting-too-deep", nested(100), dialect::zoqlexport));
   CHECK(zoql::check(zoql::parse(nested(100), dialect::zoqlexport)).empty());
   CHECK(speaks("nesting-too-deep", nested(101), dialect::zoqlexport));
}

TEST_CASE("text that is no statement says what it is instead") {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      for (const std::string_view empty : {"", " \n\t", ";"}) {
         CHECK(zoql::to_string(finding_of("no-statement", empty, language).words) == "there is no statement here");
      }
      CHECK(zoql::to_string(finding_of("misspelt-keyword", "Sleect Id", language).help) == "did you mean `select`?");
      CHECK(finding_of("no-statement", "fetch Id", language).help.empty());
   }
}

TEST_CASE("bytes that are no UTF-8 are found where they are") {
   const std::string_view text = GENERATE("\x80", "\xC0\x80", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF0\x9F\x98",
                                          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE0\x80\x80");
   const std::size_t before = GENERATE(range<std::size_t>(0, 20));
   const std::string statement = std::string(before, ' ') + std::string(text);
   CHECK(zoql::utf8::find_invalid(statement) == before);
   const std::string mixed = "ë€😀" + statement;
   CHECK(zoql::utf8::find_invalid(mixed) == before + 9);
   CHECK(finding_of("invalid-utf8", mixed, dialect::zoql).where.begin == before + 9);
}

TEST_CASE("every code point is UTF-8, to the compiler as well") {
   constexpr std::string_view last = "plain, then \xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"
                                     "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF";
   static_assert(zoql::utf8::find_invalid(last) == last.size());
   static_assert(zoql::utf8::find_invalid("abcdefgh\x80") == 8);
   CHECK(zoql::utf8::find_invalid(last) == last.size());
}
