// The requests of one statement: every member spoilt in every way is told, and what the reference allows is not.
#include <zoql/aqua/check.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using json = nlohmann::ordered_json;
using zoql::severity;

struct outcome {
   std::vector<std::string> rules;
   bool has_error = false;

   [[nodiscard]] bool says(std::string_view rule) const { return std::ranges::find(rules, rule) != rules.end(); }
};

outcome of_text(const std::string& body) {
   const auto checked = zoql::aqua::check_body(body);
   outcome result;
   for (const zoql::diagnostic& finding : std::get<zoql::aqua::checked_request>(checked).findings) {
      result.rules.emplace_back(finding.rule);
      result.has_error |= finding.level == severity::error;
   }
   return result;
}
outcome of(const json& body) { return of_text(body.dump()); }

const json record_query = {{"queryString", "select Id from Account"}, {"conf", {{"batchSize", 100}}}};
const json export_request = {
   {"Format", "csv"},    {"Query", "select Id from Account"}, {"Name", "nightly"},     {"Zip", true},
   {"Encrypted", false}, {"ConvertToCurrencies", "EUR,USD"},  {"Status", "Processing"}};

/// A value of another kind.
json spoilt(const json& value) {
   if (value.is_string()) return 5;
   return value.is_boolean() ? json("perhaps") : json("many");
}

} // namespace

TEST_CASE("what the reference allows is not told") {
   CHECK(of(record_query).rules.empty());
   CHECK(of(export_request).rules.empty());
   for (const int size : {1, 2000})
      CHECK(of({{"queryString", "select Id from A"}, {"conf", {{"batchSize", size}}}}).rules.empty());
   for (const char* const format : {"csv", "html", "Excel"})
      CHECK(of({{"Format", format}, {"Query", "select Id from A"}}).rules.empty());
   CHECK(of({{"queryString", "select Id from A"}, {"conf", nullptr}}).rules.empty());
}

TEST_CASE("every member of another type is an error") {
   for (const json& whole : {record_query, export_request}) {
      for (const auto& [name, value] : whole.items()) {
         json body = whole;
         body[name] = spoilt(value);
         INFO(body.dump());
         const outcome found = of(body);
         CHECK(found.has_error);
         CHECK((found.says("wrong-type") || found.says("unknown-value")));
      }
   }
   json body = record_query;
   for (const json& size : {json("x"), json(1.5), json(true), json(-1)}) {
      body["conf"]["batchSize"] = size;
      INFO(body.dump());
      CHECK(of(body).has_error);
   }
   body["conf"]["batchSize"] = "100";
   CHECK(of(body).says("text-for-number"));
}

TEST_CASE("a batch size that Zuora replaces is a warning and no error") {
   for (const int size : {0, 2001, 5000}) {
      const outcome found = of({{"queryString", "select Id from A"}, {"conf", {{"batchSize", size}}}});
      CHECK(found.says("ineffective-batch-size"));
      CHECK_FALSE(found.has_error);
   }
}

TEST_CASE("a required member that is missing, null or misspelt is an error, told once") {
   for (const json& whole : {record_query, export_request}) {
      for (const std::string name : {"queryString", "Format", "Query"}) {
         if (!whole.contains(name)) continue;
         json null = whole;
         null[name] = nullptr;
         INFO(null.dump());
         CHECK(of(null).rules == std::vector<std::string>{"missing-member"});
         CHECK(of(null).has_error);
      }
   }
   json misspelt = {{"format", "csv"}, {"Query", "select Id from Account"}};
   CHECK(of(misspelt).rules == std::vector<std::string>{"missing-member"});
   CHECK(of({{"Query", "select Id from Account"}}).rules == std::vector<std::string>{"missing-member"});
}

TEST_CASE("an unknown member is a warning, and one that is written twice too") {
   for (const json& whole : {record_query, export_request}) {
      json body = whole;
      body["Naem"] = "x";
      CHECK(of(body).rules == std::vector<std::string>{"unknown-member"});
      CHECK_FALSE(of(body).has_error);
      for (const auto& [name, value] : whole.items()) {
         std::string twice = whole.dump();
         twice.insert(1, json(name).dump() + ":" + value.dump() + ",");
         INFO(twice);
         CHECK(of_text(twice).rules == std::vector<std::string>{"repeated-member"});
      }
   }
   CHECK(of({{"queryString", "select Id from A"}, {"conf", {{"batchsize", 5}}}}).says("unknown-member"));
   CHECK(of({{"Format", "csv"}, {"Query", "select Id from A"}, {"Name", std::string(256, 'x')}}).says("out-of-limits"));
}
