// The other formats, over words that have to be escaped, several severities and several lines.
#include "report.hpp"

#include "fingerprint.hpp"
#include "report_path.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <filesystem>
#include <set>

using json = nlohmann::json;

TEST_CASE("every format gives every finding, and every problem a place") {
   for (const std::string_view format : zoql::tool::output_formats) {
      const std::string text = print_full_report(format);
      INFO(format << ": " << text);
      for (const char* rule : {"quiet-rule", "wide-rule", "loud-rule"}) CHECK(text.find(rule) != std::string::npos);
      const bool leaves_problems_to_standard_error = format == "text" || format == "concise";
      CHECK((text.find("cannot: 100%") != std::string::npos) == !leaves_problems_to_standard_error);
   }
}

TEST_CASE("concise is one line for each finding") {
   CHECK(print_full_report("concise") == "a b/c,d:e.zoql:1:1: info: 50% of | <b> and `c|d` [quiet-rule]\n"
                                         "a b/c,d:e.zoql:1:3: warning: two\\nlines \\x01 \\xff [wide-rule]\n"
                                         "a b/c,d:e.zoql:1:3: error: wrong ]]> & \"bad\" [loud-rule]\n");
}

TEST_CASE("workflow commands are escaped, the worst comes first, and only one line has columns") {
   CHECK(
      print_full_report("github") ==
      "::error file=lost/\\xff.zoql,title=not-checked::cannot: 100%25 read\\nit\n"
      "::error file=a b/c%2Cd%3Ae.zoql,line=1,endLine=1,col=3,endColumn=6,title=loud-rule::wrong ]]> & \"bad\"\n"
      "::warning file=a b/c%2Cd%3Ae.zoql,line=1,endLine=2,title=wide-rule::two\\nlines \\x01 \\xff; do: this, or that\n"
      "::notice file=a b/c%2Cd%3Ae.zoql,line=1,endLine=1,col=1,endColumn=2,title=quiet-rule::50%25 of | <b> and "
      "`c|d`\n");
}

TEST_CASE("the job summary is a table that nothing breaks, and is never too long to be shown") {
   std::string text;
   const auto summary = zoql::tool::make_github_summary([&](std::string_view piece) { text += piece; });
   const auto report = make_full_report();
   for (int times = 0; times < 5000; ++times) summary->add(*report);
   summary->end({});
   CHECK(text.size() < 1024 * 1024);
   CHECK(text.find("\nand ") != std::string::npos);
   const std::size_t error = text.find("| error | a b/c,d:e.zoql:1:3 | loud-rule | wrong \\]\\]> &amp; \"bad\" |\n");
   const std::size_t warning = text.find("| warning | a b/c,d:e.zoql:1:3 | wide-rule | two\\\\nlines");
   CHECK(error < warning);
   CHECK(warning != std::string::npos);
   text.clear();
   const auto small = zoql::tool::make_github_summary([&](std::string_view piece) { text += piece; });
   small->add(*report);
   small->end({});
   CHECK(text.find("| info | a b/c,d:e.zoql:1:1 | quiet-rule | 50% of \\| &lt;b> and `c\\|d` |\n") !=
         std::string::npos);
}

TEST_CASE("fingerprints of GitLab are unique, a file named twice included") {
   std::string text;
   const auto output = zoql::tool::make_output("gitlab", [&](std::string_view piece) { text += piece; }, {});
   output->begin();
   for (int times = 0; times < 2; ++times) {
      output->add(*make_full_report());
      output->problem("nope", "no such file");
   }
   output->end({});
   std::set<std::string> prints;
   const json entries = json::parse(text);
   for (const json& entry : entries) prints.insert(entry["fingerprint"]);
   CHECK(entries.size() == 8);
   CHECK(prints.size() == 8);
}

TEST_CASE("JUnit fails what is at the threshold and passes the rest") {
   const auto count = [](const char* threshold) {
      pugi::xml_document document;
      REQUIRE(
         document.load_string(print_full_report("junit", {.fail_on = zoql::tool::read_threshold(threshold)}).c_str()));
      const pugi::xml_node suite = document.child("testsuites").last_child();
      CHECK(suite.attribute("tests").as_uint() == 4);
      CHECK(suite.attribute("skipped").as_uint() == 1);
      CHECK(suite.select_nodes("testcase/failure").size() == suite.attribute("failures").as_uint());
      return suite.attribute("failures").as_uint();
   };
   CHECK(count("never") == 0);
   CHECK(count("error") == 1);
   CHECK(count("warning") == 2);
   CHECK(count("info") == 3);
}

TEST_CASE("XML holds no character that XML has not") {
   for (const char* format : {"junit", "checkstyle"}) {
      const std::string text = print_full_report(format, {.fail_on = {zoql::severity::info}});
      INFO(text);
      pugi::xml_document document;
      REQUIRE(document.load_buffer(text.data(), text.size()));
      CHECK(text.find('\x01') == std::string::npos);
      CHECK(text.find("&#01;") == std::string::npos);
      CHECK(text.find('\xFF') == std::string::npos);
      CHECK(text.find("\xEF\xBF\xBD") != std::string::npos);
   }
}

TEST_CASE("reviewdog's columns are bytes, and a suggestion is one replacement") {
   const json log = json::parse(print_full_report("rdjson"));
   const json& entry = log["diagnostics"][3];
   CHECK(entry["location"]["range"]["start"] == json({{"line", 1}, {"column", 4}}));
   CHECK(entry["suggestions"][0]["text"] == "1 ");
   CHECK(entry["suggestions"][0]["range"]["end"] == json({{"line", 1}, {"column", 11}}));
}

TEST_CASE("paths are relative, normalised and encoded") {
   using zoql::tool::report_path;
   using zoql::tool::uri_of;
   CHECK(report_path("./a//b/../c.zoql") == "a/c.zoql");
   CHECK(report_path((std::filesystem::current_path() / "x.zoql").string()) == "x.zoql");
   CHECK(report_path("/elsewhere/../x.zoql") == "/x.zoql");
   CHECK(report_path("<stdin>") == "<stdin>");
   CHECK(uri_of("a b/\xC3\xA4%.zoql") == "a%20b/%C3%A4%25.zoql");
   CHECK(uri_of("/x y") == "file:///x%20y");
}

TEST_CASE("the hash is the published one") {
   CHECK(zoql::tool::stable_hash("") == "cbf29ce484222325");
   CHECK(zoql::tool::stable_hash("foobar") == "85944171f73967e8");
}
