// Every rule about files fires on its bad text and not on its good one.
#include "lint.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

namespace {

using zoql::tool::file_report;

bool speaks(std::string_view text, std::string_view rule) {
   file_report report({"example.zoql", std::string(text)});
   zoql::tool::lint(report, {});
   return std::any_of(report.findings.begin(), report.findings.end(),
                      [=](const zoql::diagnostic& finding) { return finding.rule == rule; });
}

} // namespace

TEST_CASE("rules about files keep the promises of their examples") {
   int rules = 0;
   for (const zoql::about* rule : zoql::rule_abouts) {
      if (!speaks_of_files(*rule)) continue;
      ++rules;
      CAPTURE(rule->name);
      CHECK(speaks(rule->bad, rule->name));
      CHECK_FALSE(speaks(rule->good, rule->name));
   }
   CHECK(rules == 5);
}

TEST_CASE("a suppressed finding is kept with its reason") {
   const std::string text = "-- zoql-ignore angled-inequality:  of old \nselect Id from Account where Status <> 'x'";
   file_report report({"example.zoql", text});
   zoql::tool::lint(report, {});
   CHECK(report.findings.empty());
   REQUIRE(report.suppressed.size() == 1);
   CHECK(report.suppressed[0].reason == "of old");
   CHECK(report.suppressed[0].finding.rule == "angled-inequality");
   CHECK(report.suppressed[0].finding.where.of(text) == "<>");
}
