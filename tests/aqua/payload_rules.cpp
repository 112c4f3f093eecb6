// Every rule about requests keeps the promises of its `about`, and has nothing against what Zuora takes.
#include "payload_rules.hpp"

#include "../example.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/check.hpp>
#include <zoql/fix.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace zoql::tests {

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
   std::ifstream file(path, std::ios::binary);
   return {std::istreambuf_iterator<char>(file), {}};
}

aqua::check_options with_rule(std::size_t place) {
   aqua::check_options options;
   if (aqua::rule_abouts[place]->on_request) options.choices[place] = zoql::check_options::choice::on;
   return options;
}

/// Names of the rules that speak of a body; nothing where it is no JSON.
std::optional<std::multiset<std::string_view>> rules_that_speak(std::string_view body, std::size_t place) {
   const auto checked = aqua::check_body(body, with_rule(place));
   const auto* const request = std::get_if<aqua::checked_request>(&checked);
   if (request == nullptr) return std::nullopt;
   std::multiset<std::string_view> names;
   for (const diagnostic& finding : request->findings) {
      const bool lies_inside = finding.where.begin <= finding.where.end && finding.where.end <= body.size();
      names.insert(lies_inside ? finding.rule : "a span outside of the text");
   }
   return names;
}

void check_fixes(std::string_view body, std::size_t place, std::vector<std::string>& problems) {
   const auto checked = aqua::check_body(body, with_rule(place));
   const auto& findings = std::get<aqua::checked_request>(checked).findings;
   for (const diagnostic& finding : findings) {
      for (const fix& fix : finding.fixes) {
         const auto after = rules_that_speak(apply(body, fix), place);
         if (!after.has_value() || after->size() >= findings.size())
            problems.push_back(std::string(finding.rule) + ": its fix does not help: " + apply(body, fix));
      }
   }
}

void check_about(const about& rule, std::vector<std::string>& problems) {
   const auto expect = [&](bool kept, std::string_view words) {
      if (!kept) problems.push_back(std::string(rule.name) + ": " + std::string(words));
   };
   std::string file(rule.name);
   std::replace(file.begin(), file.end(), '-', '_');
   expect(fs::exists(ZOQL_SOURCE_ROOT "/include/zoql/aqua/rules/" + file + ".hpp"), "has no file of its name");
   expect(aqua::speaks_of_requests(rule), "does not say that it is about requests");
   expect(zoql::find_rule(rule.name) == nullptr, "has the name of another rule");
   expect(aqua::find_payload_rule(rule.name) == &rule, "is not found by its name");
   expect(!rule.summary.empty() && rule.summary.back() != '.', "the summary is empty or ends in a full stop");
   expect(!rule.why.empty() && rule.why.back() == '.', "the reason is no sentence");
   expect(!rule.source.empty() && !rule.bad.empty() && !rule.good.empty(), "lacks a source, a bad or a good body");
   expect(rule.level.zoql != severity::error || bears_errors(rule.evidence), "is an error on no ground");
}

/// A stateful job with a good time has the good time, and still hears that it does not move the session's mark.
constexpr std::string_view with_time = "malformed-incremental-time";
constexpr std::string_view of_any_time = "unmoved-session-mark";

void check_examples(const about& rule, std::size_t place, std::vector<std::string>& problems) {
   const std::string bad = bad_text(rule);
   const auto in_bad = rules_that_speak(bad, place);
   const auto in_good = rules_that_speak(rule.good, place);
   if (!in_bad.has_value() || !in_good.has_value()) {
      problems.push_back(std::string(rule.name) + ": an example is no JSON");
      return;
   }
   if (!in_bad->contains(rule.name)) problems.push_back(std::string(rule.name) + ": is silent about its bad body");
   for (const std::string_view other : *in_good) {
      if (rule.name != with_time || other != of_any_time)
         problems.push_back(std::string(rule.name) + ": its good body fires " + std::string(other));
   }
   check_fixes(bad, place, problems);
}

/// A body with another API version in each of its queries; empty where none says its own.
std::string with_version(std::string_view body, std::string_view version) {
   static const std::regex written(R"re("apiVersion": "[^"]*")re");
   const std::string text(body);
   if (!std::regex_search(text, written)) return {};
   return std::regex_replace(text, written, R"("apiVersion": ")" + std::string(version) + "\"");
}

/// A finding that another API version would not get names a version and the member that has it.
void check_versions(std::string_view body, std::size_t place, std::set<std::string_view>& dependent,
                    std::vector<std::string>& problems) {
   constexpr std::array<std::string_view, 8> versions{"68.0",  "69.0",  "77.0",  "78.0",
                                                      "143.0", "144.0", "153.0", "154.0"};
   std::map<std::string_view, std::vector<std::string>> by_rule;
   for (const std::string_view version : versions) {
      const std::string written = with_version(body, version);
      if (written.empty()) return;
      const auto checked = aqua::check_body(written, with_rule(place));
      for (const diagnostic& finding : std::get<aqua::checked_request>(checked).findings)
         by_rule[finding.rule].push_back(to_string(finding.words) + " / " + to_string(finding.help));
   }
   for (const auto& [rule, sentences] : by_rule) {
      if (sentences.size() % versions.size() == 0) continue;
      dependent.insert(rule);
      for (const std::string& words : sentences) {
         const bool names_both =
            words.find("apiVersion") != std::string::npos && words.find_first_of("0123456789") != std::string::npos;
         if (!names_both) problems.push_back(std::string(rule) + ": names no version or no setting: " + words);
      }
   }
}

/// Rules whose bodies no corpus can show. This list may only shrink.
constexpr std::array<std::string_view, 2> not_drawn{"notify-url-too-long", "too-many-queries"};

/// A rule that a published request breaks, and why that is no false error.
struct known_error {
   std::string_view file;
   std::string_view rule;
   std::string_view why;
};
constexpr std::array<known_error, 1> known_errors{{
   {"61_simple_zuora_client_defaults.json", "no-queries", "what a client starts with, before it adds its queries"},
}};

} // namespace

std::vector<std::string> broken_promises(std::string_view corpus) {
   std::vector<std::string> problems;
   std::set<std::string_view> dependent;
   for (std::size_t place = 0; place < aqua::rule_count; ++place) {
      const about& rule = *aqua::rule_abouts[place];
      check_about(rule, problems);
      check_examples(rule, place, problems);
      for (const std::string_view body : {rule.bad, rule.good}) check_versions(body, place, dependent, problems);
      const bool is_drawn = corpus.find("^ " + std::string(rule.name) + ":") != std::string_view::npos;
      const bool is_exempt = std::find(not_drawn.begin(), not_drawn.end(), rule.name) != not_drawn.end();
      if (is_drawn == is_exempt) problems.push_back(std::string(rule.name) + ": is not drawn in the corpus, or exempt");
   }
   const std::set<std::string_view> known{"deprecated-object", "early-currency-conversion", "early-utc-dates",
                                          "future-api-version"};
   if (dependent != known) problems.emplace_back("other rules than these depend on the API version");
   return problems;
}

std::vector<std::string> false_errors(const std::string& folder) {
   std::vector<std::string> problems;
   std::size_t requests = 0;
   std::size_t known = 0;
   for (const auto& entry : fs::directory_iterator(folder)) {
      const std::string file = entry.path().filename().string();
      const std::string body = read(entry.path());
      const auto checked = aqua::check_body(body);
      ++requests;
      if (!std::holds_alternative<aqua::checked_request>(checked)) {
         problems.push_back(file + ": is not read");
         continue;
      }
      for (const diagnostic& finding : std::get<aqua::checked_request>(checked).findings) {
         if (finding.level != severity::error) continue;
         const bool is_known = std::any_of(known_errors.begin(), known_errors.end(), [&](const known_error& one) {
            return one.file == file && one.rule == finding.rule;
         });
         known += is_known ? 1 : 0;
         if (!is_known) problems.push_back(file + ": " + std::string(finding.rule) + ": " + to_string(finding.words));
      }
   }
   if (known != known_errors.size()) problems.emplace_back("a known error is no more");
   if (requests == 0) problems.emplace_back("no requests in " + folder);
   return problems;
}

} // namespace zoql::tests
