// Every rule keeps the promises of its `about`: bad fires it, good is clean, name and words are in order.
#include "../example.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/check/run_rules.hpp>
#include <zoql/parse.hpp>
#include <zoql/utf8.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::dialect;

/// The options under which a rule speaks, though it may be off by itself.
zoql::check_options with_rule(std::size_t place) {
   zoql::check_options options;
   options.api_version = zoql::rule_abouts[place]->until_version;
   options.channel = zoql::rule_abouts[place]->only_by;
   options.catalogue = zoql::catalogue::built_in;
   if (zoql::rule_abouts[place]->on_request) options.choices[place] = zoql::check_options::choice::info;
   return options;
}

std::vector<zoql::diagnostic> findings(std::string_view statement, dialect language, std::size_t place) {
   return zoql::check(zoql::parse(statement, language), with_rule(place));
}

std::vector<std::string_view> rules_of(const std::vector<zoql::diagnostic>& findings) {
   std::vector<std::string_view> names;
   for (const zoql::diagnostic& finding : findings) names.push_back(finding.rule);
   return names;
}

bool speaks(const std::vector<zoql::diagnostic>& findings, std::string_view rule) {
   return std::any_of(findings.begin(), findings.end(), [=](const auto& finding) { return finding.rule == rule; });
}

template<typename Check>
void for_each_dialect(Check check) {
   for (std::size_t place = 0; place < zoql::rule_count; ++place) {
      const zoql::about& about = *zoql::rule_abouts[place];
      if (speaks_of_files(about)) continue;
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         if (!zoql::covers(about.dialects, language)) continue;
         CAPTURE(about.name, zoql::capabilities_of(language).name);
         check(about, language, place);
      }
   }
}

} // namespace

TEST_CASE("the bad statement of every rule fires it in each of its dialects") {
   for_each_dialect([](const zoql::about& about, dialect language, std::size_t place) {
      const std::string bad = zoql::tests::bad_text(about);
      CAPTURE(about.bad);
      CHECK(speaks(findings(bad, language, place), about.name));
   });
}

TEST_CASE("the good statement of every rule is clean in each of its dialects") {
   for_each_dialect([](const zoql::about& about, dialect language, std::size_t place) {
      CAPTURE(about.good);
      CHECK(rules_of(findings(about.good, language, place)) == std::vector<std::string_view>{});
   });
}

TEST_CASE("an error rests on a page, on what was seen to fail, or on a grammar that has no place for it") {
   for (const zoql::about* about : zoql::rule_abouts) {
      CAPTURE(about->name);
      const bool is_error =
         about->level.zoql == zoql::severity::error || about->level.zoqlexport == zoql::severity::error;
      if (is_error) CHECK(zoql::bears_errors(about->evidence));
      // What zoql does not read it cannot call wrong: there is one such rule, and no second one.
      CHECK((about->evidence == zoql::evidence::unread) == (about->name == "nesting-too-deep"));
   }
}

TEST_CASE("an example can be shown as it stands") {
   for (const zoql::about* about : zoql::rule_abouts) {
      CAPTURE(about->name);
      for (const std::string_view text : {about->bad, about->good}) {
         CHECK_FALSE(text.empty());
         CHECK(zoql::utf8::find_invalid(text) == text.size());
         CHECK(std::none_of(text.begin(), text.end(),
                            [](char byte) { return static_cast<unsigned char>(byte) < ' ' && byte != '\n'; }));
      }
   }
}

TEST_CASE("a rule has the name of its file") {
   std::set<std::string> files;
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/include/zoql/rules")) {
      std::string name = entry.path().stem().string();
      std::replace(name.begin(), name.end(), '_', '-');
      files.insert(name);
   }
   std::set<std::string> names;
   for (const zoql::about* about : zoql::rule_abouts) names.emplace(about->name);
   CHECK(names == files);
}

TEST_CASE("a rule says in whole sentences why it is there") {
   for (const zoql::about* about : zoql::rule_abouts) {
      CAPTURE(about->name);
      REQUIRE_FALSE(about->summary.empty());
      REQUIRE_FALSE(about->why.empty());
      CHECK(std::string_view(".!?").find(about->summary.back()) == std::string_view::npos);
      CHECK(about->why.back() == '.');
      CHECK_FALSE(about->source.empty());
   }
}

TEST_CASE("a rule is found by its name, and only by that") {
   for (const zoql::about* about : zoql::rule_abouts) CHECK(zoql::find_rule(about->name) == about);
   CHECK(zoql::find_rule("no-such-rule") == nullptr);
}
