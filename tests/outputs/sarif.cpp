// SARIF: meets the demands, which notice when they are not met; holds fixes, suppressions and problems.
#include "report.hpp"
#include "sarif_demands.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using json = nlohmann::json;

namespace {

json sarif_of_lint(std::string text) {
   std::string printed;
   const auto output = zoql::tool::make_output("sarif", [&](std::string_view piece) { printed += piece; }, {});
   const auto report = make_report("./a/../queries.zoql", std::move(text));
   report->statements = 0;
   zoql::tool::lint(*report, {});
   output->begin();
   output->add(*report);
   output->end({});
   return json::parse(printed);
}

const char* const real_text = "select Id from Account where Status <> 'Draft';\nselect Id from Account where Id <> '1'";

} // namespace

TEST_CASE("what is printed meets every demand") {
   const json log = sarif_of_lint(real_text);
   CHECK(broken_demands(log).empty());
   const json& results = log["/runs/0/results"_json_pointer];
   REQUIRE(results.size() >= 2);
   CHECK(results[0].contains("ruleIndex"));
   CHECK(results[0].contains("fixes"));
   CHECK(results[0]["/locations/0/physicalLocation/artifactLocation/uri"_json_pointer] == "queries.zoql");
   CHECK(broken_demands(json::parse(print_full_report("sarif"))).empty());
}

TEST_CASE("a log that breaks a demand is noticed") {
   struct damage {
      const char* place;
      json value;
      const char* demand;
   };
   const damage damages[] = {
      {"/version", "2.0.0", "3.13.2 version"},
      {"/runs/0/tool/driver/name", "", "3.19.8 driver.name"},
      {"/runs/0/tool/driver/rules/0/help/markdown", "", "rule.help.markdown"},
      {"/runs/0/tool/driver/rules/0/id", "other", "3.27.6 ruleIndex"},
      {"/runs/0/columnKind", "bytes", "3.14.17 columnKind"},
      {"/runs/0/results/0/level", "info", "3.27.10 level"},
      {"/runs/0/results/0/message/text", "", "3.27.11 message.text"},
      {"/runs/0/results/0/ruleIndex", 4000, "3.27.6 ruleIndex"},
      {"/runs/0/results/0/locations", json::array(), "GitHub: a location"},
      {"/runs/0/results/0/locations/0/physicalLocation/region/startLine", 0, "3.30.5 a region begins at 1"},
      {"/runs/0/results/0/locations/0/physicalLocation/region/endColumn", 1,
       "3.30.7 a region ends behind its beginning"},
      {"/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "a b", "3.4.3 uri is a URI reference"},
      {"/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "./a", "3.10.1 uri is normalised"},
      {"/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "/a", "3.10.2 uri is relative"},
      {"/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId", "X", "3.4.4 uriBaseId"},
      {"/runs/0/results/0/partialFingerprints/primaryLocationLineHash", "x", "GitHub: primaryLocationLineHash"},
      {"/runs/0/results/0/fixes/0/artifactChanges", json::array(), "3.55.3 artifactChanges"},
      {"/runs/0/results/0/fixes/0/artifactChanges/0/replacements", json::array(), "3.56.3 replacements"},
      {"/runs/0/results/0/suppressions", json::array({{{"kind", "whim"}}}), "3.35.2 suppression.kind"},
      {"/runs/0/invocations/0/toolExecutionNotifications", json::array({{{"message", {{"text", "x"}}}}}),
       "3.20.14 an error is no success"},
      {"/runs/0/invocations/0/startTimeUtc", "2026-01-01T00:00:00Z", "no clock"},
   };
   json log = sarif_of_lint(real_text);
   // The first result names another rule than the first where a rule before it in the list speaks.
   const std::size_t used = log["/runs/0/results/0/ruleIndex"_json_pointer];
   for (const damage& damage : damages) {
      std::string place = damage.place;
      if (place.ends_with("rules/0/id")) place.replace(place.find("rules/0"), 7, "rules/" + std::to_string(used));
      json damaged = log;
      damaged[json::json_pointer(place)] = damage.value;
      const auto broken = broken_demands(damaged);
      INFO(damage.place << ": " << damage.demand);
      CHECK(std::find(broken.begin(), broken.end(), damage.demand) != broken.end());
   }
}

TEST_CASE("suppressed findings, fixes, notes and problems are in the log") {
   const json run = json::parse(print_full_report("sarif"))["runs"][0];
   const json& results = run["results"];
   REQUIRE(results.size() == 4);
   CHECK(results[1]["message"]["text"] == "two\nlines \x01 \xEF\xBF\xBD; do: this, or that");
   CHECK(results[1]["relatedLocations"][0]["message"]["text"] == "look here");
   const json& region = results[1]["/locations/0/physicalLocation/region"_json_pointer];
   CHECK(region == json({{"startLine", 1}, {"startColumn", 3}, {"endLine", 2}, {"endColumn", 2}}));
   const json& replacements = results[2]["/fixes/0/artifactChanges/0/replacements"_json_pointer];
   REQUIRE(replacements.size() == 2);
   CHECK(replacements[0]["insertedContent"]["text"] == "1");
   CHECK(!replacements[1].contains("insertedContent"));
   CHECK(results[2]["suppressions"].empty());
   CHECK(results[3]["suppressions"][0]["justification"] == "we live with <it>");
   CHECK(run["invocations"][0]["executionSuccessful"] == false);
   CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "cannot: 100% read\nit");
   CHECK(results[0]["/locations/0/physicalLocation/artifactLocation/uri"_json_pointer] == "a%20b/c%2Cd%3Ae.zoql");
}

TEST_CASE("a fingerprint outlives moved lines and changed blanks, and no two are the same") {
   const auto print = [](const json& log, std::size_t at) {
      return log["runs"][0]["results"][at]["partialFingerprints"]["primaryLocationLineHash"].get<std::string>();
   };
   const json before = sarif_of_lint("select Id from Account where Status <> 'Draft'");
   const json after = sarif_of_lint("select Id from Account;\n\n  select Id  from Account where Status <> 'Draft'");
   CHECK(print(before, 0) == print(after, 0));
   const json twice =
      sarif_of_lint("select Id from Account where Status <> 'Draft';\nselect Id from Account where Status <> 'Draft';");
   CHECK(print(twice, 0) != print(twice, 1));
   CHECK(print(twice, 0).substr(0, 16) == print(twice, 1).substr(0, 16));
}
