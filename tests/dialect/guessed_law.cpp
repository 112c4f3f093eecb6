// Laws over the corpus: without a dialect a statement is refused where both dialects refuse it, and only there; and
// every mark of one dialect is an error in the other.
#include "case_file.hpp"

#include "../files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check_guessed.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace {

using zoql::dialect;

zoql::check_options with_catalogue() {
   zoql::check_options options;
   options.catalogue = zoql::catalogue::built_in;
   return options;
}

/// Statements of the corpus, and what rules give as examples.
std::vector<std::string> statements() {
   std::vector<std::string> all;
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/tests/cases")) {
      if (entry.path().extension() != ".cases") continue;
      for (const auto& block : zoql::tests::read_blocks(zoql::tests::read_file(entry.path())))
         all.push_back(block.statement);
   }
   for (const zoql::about* rule : zoql::rule_abouts) {
      if (speaks_of_files(*rule)) continue;
      all.emplace_back(rule->bad);
      all.emplace_back(rule->good);
   }
   return all;
}

bool is_taken(const std::string& text, dialect language, const zoql::check_options& options) {
   return is_valid(check(zoql::parse(text, language), options));
}

std::vector<zoql::diagnostic> check_guessed(zoql::dialect_checker& checker, const std::string& text, dialect usual,
                                            const zoql::check_options& options) {
   std::vector<zoql::diagnostic> findings;
   checker.check(text, {std::nullopt, std::nullopt, {}, std::nullopt, usual}, options, findings);
   return findings;
}

} // namespace

TEST_CASE("without a dialect a statement is refused where both dialects refuse it, and only there") {
   zoql::dialect_checker checker;
   for (const zoql::check_options& options : {zoql::check_options{}, with_catalogue()}) {
      for (const std::string& text : statements()) {
         const bool taken = is_taken(text, dialect::zoql, options) || is_taken(text, dialect::zoqlexport, options);
         for (const dialect usual : {dialect::zoql, dialect::zoqlexport}) {
            CAPTURE(text, options.catalogue.has_value(), usual);
            CHECK(is_valid(check_guessed(checker, text, usual, options)) == taken);
         }
      }
   }
}

TEST_CASE("what one dialect alone has the other refuses") {
   zoql::parser parser;
   for (const std::string& text : statements()) {
      const zoql::dialect_marks marks = zoql::find_marks(text, parser);
      CAPTURE(text, marks.zoql.what, marks.zoqlexport.what);
      if (marks.zoqlexport) CHECK_FALSE(is_taken(text, dialect::zoql, {}));
      if (marks.zoql) CHECK_FALSE(is_taken(text, dialect::zoqlexport, {}));
   }
}

TEST_CASE("a statement of both dialects is told so once, with both places") {
   zoql::dialect_checker checker;
   const std::string text = "select Id from Account where Name = 'O\\'Neil' and ParentId is null and Nmae = = 5";
   const auto findings = check_guessed(checker, text, dialect::zoql, with_catalogue());
   REQUIRE(findings.size() == 1);
   CHECK(findings[0].rule == "mixed-dialects");
   CHECK(findings[0].level == zoql::severity::error);
   CHECK(findings[0].where.of(text) == "is null");
   REQUIRE(findings[0].notes.size() == 1);
   CHECK(findings[0].notes[0].where.of(text) == "\\'");
}

TEST_CASE("a statement of a third language is told that") {
   zoql::dialect_checker checker;
   const std::string text = "select a.Name from Account a join Contact c on c.AccountId = a.Id where a.D > 2024-01-01";
   const auto findings = check_guessed(checker, text, dialect::zoql, {});
   REQUIRE(findings.size() == 1);
   CHECK(findings[0].rule == "other-language");
}

TEST_CASE("what holds in the guessed dialect alone is a warning that says so") {
   zoql::dialect_checker checker;
   const std::string text = "select Id from BillingRun where Name like '%x%'";
   const auto findings = check_guessed(checker, text, dialect::zoql, with_catalogue());
   REQUIRE(std::ranges::any_of(findings, [](const auto& one) { return one.rule == "object-outside-zoql"; }));
   for (const zoql::diagnostic& finding : findings) {
      CAPTURE(finding.rule);
      CHECK(finding.level == zoql::severity::warning);
      CHECK(to_string(finding.words).ends_with("(read as ZOQL; set `dialect`)"));
   }
   const std::string broken = "select Id, from BillingRun";
   const auto some = check_guessed(checker, broken, dialect::zoql, with_catalogue());
   REQUIRE(some.size() == 2);
   CHECK(some[0].rule == "missing-part");
   CHECK(some[0].level == zoql::severity::error);
   CHECK(some[1].rule == "object-outside-zoql");
   CHECK(some[1].level == zoql::severity::warning);
}
