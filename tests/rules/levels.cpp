// How loud a rule is where it is not as certain as elsewhere: the drawn corpus does not show it.
#include "case_file.hpp"

#include "../example.hpp"
#include "../files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace {

using zoql::dialect;
using zoql::severity;

/// The loudest thing said of a condition on an Invoice; nothing where all are silent.
std::optional<severity> loudest(std::string_view condition, dialect language, bool with_names = true) {
   const std::string text = "select Id from Invoice where " + std::string(condition);
   zoql::check_options options;
   if (with_names) options.catalogue = zoql::catalogue::built_in;
   std::optional<severity> level;
   for (const zoql::diagnostic& finding : zoql::check(zoql::parse(text, language), options)) {
      if (!level.has_value() || finding.level > *level) level = finding.level;
   }
   return level;
}

/// Shows each finding on the examples of all rules and on the drawn corpus, as users get them who set no level.
void each_finding(const std::function<void(const zoql::diagnostic&, dialect)>& visit) {
   const auto look = [&](const std::string& text, dialect language, const zoql::check_options& options) {
      for (const zoql::diagnostic& finding : zoql::check(zoql::parse(text, language), options))
         visit(finding, language);
   };
   for (const zoql::about* rule : zoql::rule_abouts) {
      if (speaks_of_files(*rule)) continue;
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         if (!zoql::covers(rule->dialects, language)) continue;
         zoql::check_options options;
         look(zoql::tests::bad_text(*rule), language, options);
         options.catalogue = zoql::catalogue::built_in;
         look(zoql::tests::bad_text(*rule), language, options);
      }
   }
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/tests/cases")) {
      if (entry.path().extension() != ".cases") continue;
      for (const auto& block : zoql::tests::read_blocks(zoql::tests::read_file(entry.path()))) {
         zoql::check_options options = block.section.options;
         options.strict = false;
         options.choices = {};
         for (const dialect language : block.section.dialects) look(block.statement, language, options);
         options.choices.fill(zoql::check_options::choice::on);
         for (const dialect language : block.section.dialects) look(block.statement, language, options);
      }
   }
}

} // namespace

TEST_CASE("a finding has a severity that its rule publishes, and a rule publishes none that no finding has") {
   std::set<std::string_view> with_lesser;
   each_finding([&](const zoql::diagnostic& finding, dialect language) {
      const zoql::about& rule = *zoql::find_rule(finding.rule);
      const bool is_lesser = rule.lesser.is_of(language) && finding.level == rule.lesser.level;
      if (is_lesser && finding.level != rule.level.in(language)) with_lesser.insert(rule.name);
      CAPTURE(rule.name, zoql::capabilities_of(language).name, name_of(finding.level));
      CHECK((is_lesser || finding.level == rule.level.in(language)));
   });
   for (const zoql::about* rule : zoql::rule_abouts) {
      CAPTURE(rule->name);
      // Told by a catalogue that lists an object's joins and not its fields, which neither ours nor the tenant's is.
      if (rule->name == "foreign-key-in-export") continue;
      CHECK(with_lesser.contains(rule->name) == !rule->lesser.where.empty());
   }
}

TEST_CASE("a text that is no date is an error where the type is known and a warning by the name alone") {
   const dialect language = GENERATE(dialect::zoql, dialect::zoqlexport);
   for (const std::string_view value :
        {"''", "' '", "'garbage'", "'None'", "'NaT'", "'NaN'", "'null'", "'undefined'", "'Invalid date'",
         "'1717200000'", "'1717200000000'", "1717200000", "'2024'", "'2024-06'", "'n/a'", "'12:30'"}) {
      for (const std::string_view sign : {">=", "<", "=", "!="}) {
         const std::string condition = "InvoiceDate " + std::string(sign) + " " + std::string(value);
         CAPTURE(condition);
         CHECK(loudest(condition, language) == severity::error);
         CHECK(loudest(condition, language, false) == severity::warning);
         CHECK(loudest("Special" + condition, language) >= severity::warning);
      }
   }
   for (const std::string_view value : {"'1 June 2024'", "'June 1, 2024'", "'20240601'", "'01/06/2024'"}) {
      CAPTURE(value);
      CHECK(loudest("InvoiceDate >= " + std::string(value), language) == severity::error);
   }
   for (const std::string_view value : {"'{since}'", "'%s'", "':since'"}) {
      CAPTURE(value);
      CHECK(loudest("InvoiceDate >= " + std::string(value), language) == severity::warning);
      CHECK(loudest("InvoiceDate = " + std::string(value), language) == severity::warning);
   }
}

TEST_CASE("what ISO 8601 has is a warning, what no clock has is an error") {
   const dialect language = GENERATE(dialect::zoql, dialect::zoqlexport);
   for (const std::string_view end : {"T24:00:00+00:00", "T23:59:60+00:00", "T00:00:00+14:30"}) {
      CAPTURE(end);
      CHECK(loudest("PostedDate >= '2026-08-01" + std::string(end) + "'", language) == severity::warning);
   }
   for (const std::string_view end : {"T24:00:01+00:00", "T23:59:61+00:00", "T00:00:00+24:00", "T00:60:00+00:00"}) {
      CAPTURE(end);
      CHECK(loudest("PostedDate >= '2026-08-01" + std::string(end) + "'", language) == severity::error);
   }
}

TEST_CASE("zones of relative dates") {
   const auto level = [](std::string_view date) {
      return loudest("PostedDate >= '" + std::string(date) + "'", dialect::zoqlexport);
   };
   for (const std::string_view date :
        {"today (Los Angeles)", "today (America/Los_Angeles)", "now (+14:00)", "now (UTC)"})
      CHECK(level(date) == std::nullopt);
   for (const std::string_view date : {"today (Mars/Phobos)", "today (PST)", "now (+14:01)"})
      CHECK(level(date) == severity::warning);
   for (const std::string_view date :
        {"today (+25:99)", "today (+0800)", "today -08:00", "2026-08-01T00:00:00 (+00:00)"})
      CHECK(level(date) == severity::error);
}
