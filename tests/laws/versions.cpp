// Law of the rules: a finding that another API version would not get says which version it is about, and which setting
// would say otherwise.
#include "statements.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::diagnostic;
using zoql::tests::example;

/// Unknown, and one on each side of every version that a rule or the catalogue tells from another.
std::vector<unsigned> versions() {
   std::set<unsigned> all{0, 68, 69, 153};
   const auto add = [&](unsigned since) {
      if (since > 1) all.insert({since - 1, since});
   };
   for (const zoql::catalogue::object object : zoql::catalogue::built_in.objects()) {
      add(object.since());
      for (const zoql::catalogue::field field : object.fields()) add(field.since());
      for (const zoql::catalogue::special_rule rule : object.specials()) add(rule.since());
   }
   return {all.begin(), all.end()};
}

/// Statements that only the catalogue tells apart: every field of it in one of its object.
void add_statements_of_catalogue(std::vector<example>& to) {
   for (const zoql::catalogue::object object : zoql::catalogue::built_in.objects()) {
      std::string fields;
      for (const zoql::catalogue::field field : object.fields())
         fields += (fields.empty() ? "" : ", ") + std::string(field.name());
      if (fields.empty()) continue;
      to.push_back({"select " + fields + " from " + std::string(object.name()), zoql::dialect::zoql, {}});
   }
}

std::vector<example> examples() {
   std::vector<example> all = zoql::tests::corpus();
   add_statements_of_catalogue(all);
   for (const zoql::about* rule : zoql::rule_abouts) {
      for (const std::string_view text : {rule->bad, rule->good}) {
         for (const zoql::dialect language : {zoql::dialect::zoql, zoql::dialect::zoqlexport}) {
            if (covers(rule->dialects, language)) all.push_back({std::string(text), language, {}});
         }
      }
   }
   return all;
}

bool is_same(const diagnostic& one, const diagnostic& other) {
   return one.rule == other.rule && one.where.begin == other.where.begin && one.where.end == other.where.end &&
          one.level == other.level;
}

bool has(const std::vector<diagnostic>& all, const diagnostic& wanted) {
   return std::any_of(all.begin(), all.end(), [&](const diagnostic& one) { return is_same(one, wanted); });
}

/// Whether a text names a version, as in `WSDL 69`.
bool names_version(std::string_view text) {
   constexpr std::string_view before = "WSDL ";
   for (std::size_t at = text.find(before); at < text.size(); at = text.find(before, at + 1)) {
      const std::size_t digit = at + before.size();
      if (digit < text.size() && std::isdigit(static_cast<unsigned char>(text[digit])) != 0) return true;
   }
   return false;
}

} // namespace

TEST_CASE("a finding that depends on the API version names it, and the setting") {
   std::set<std::string_view> dependent;
   const std::vector<unsigned> all_versions = versions();
   for (const example& one : examples()) {
      const zoql::ast::statement statement = zoql::parse(one.text, one.language);
      zoql::check_options options = one.options;
      options.choices.fill(zoql::check_options::choice::on);
      if (!options.catalogue.has_value()) options.catalogue = zoql::catalogue::built_in;
      std::vector<std::vector<diagnostic>> by_version;
      for (const unsigned version : all_versions) {
         options.api_version = version;
         by_version.push_back(zoql::check(statement, options));
      }
      for (const std::vector<diagnostic>& here : by_version) {
         for (const diagnostic& finding : here) {
            const bool is_everywhere = std::all_of(by_version.begin(), by_version.end(),
                                                   [&](const auto& other) { return has(other, finding); });
            if (is_everywhere) continue;
            dependent.insert(finding.rule);
            const std::string words = to_string(finding.words) + " / " + to_string(finding.help);
            // Only what fails is worth what a check of the framework costs.
            if (names_version(words) && words.find("`api-version`") != std::string::npos) continue;
            CAPTURE(one.text, finding.rule, words);
            CHECK(names_version(words));
            CHECK(words.find("`api-version`") != std::string::npos);
         }
      }
   }
   const std::set<std::string_view> known{"date-against-datetime", "datetime-against-date", "flaky-field",
                                          "later-version",         "renamed-value",         "shifted-day"};
   CHECK(dependent == known);
}
