// What replies come to, and whether what is known of errors hangs together.
#include "payload_rules.hpp"

#include <zoql/aqua/error_codes.hpp>
#include <zoql/aqua/fault_texts.hpp>
#include <zoql/aqua/job_outcome.hpp>
#include <zoql/aqua/check.hpp>
#include <zoql/check.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace zoql::tests {

namespace {

template<typename Abouts>
bool has(const Abouts& rules, std::string_view name) {
   return std::any_of(rules.begin(), rules.end(), [&](const about* rule) { return rule->name == name; });
}

/// The published replies that tell of a failure: cancelled, refused, aborted; a text that is no JSON is none of them.
constexpr std::array<std::string_view, 8> failures{"04_docs_delete-a-running-job.json",
                                                   "05_docs_delete-a-running-job.json",
                                                   "26_docs_batchqueryjob.json",
                                                   "41_guardian_syntax_error_90005.json",
                                                   "53_edrolo_malformed_50000090.json",
                                                   "54_edrolo_syntax_error_90005.json",
                                                   "55_edrolo_aborted_must_specify_select.json",
                                                   "58_estuary_submit_rejected_no_id.json"};

} // namespace

std::vector<std::string> broken_error_tables() {
   std::vector<std::string> problems;
   const auto expect_rule = [&](std::string_view rule, std::string_view of) {
      const bool exists = rule.empty() || has(rule_abouts, rule) || has(aqua::rule_abouts, rule);
      if (!exists) problems.push_back(std::string(of) + ": there is no rule " + std::string(rule));
   };
   for (const aqua::error_code& code : aqua::error_codes) {
      expect_rule(code.rule, code.code);
      if (aqua::find_error_code(code.code) != &code) problems.push_back(std::string(code.code) + ": is not found");
   }
   for (const aqua::fault& fault : aqua::faults) {
      expect_rule(fault.rule, fault.text);
      std::string text = "Error = " + std::string(fault.text) + ", Query = …";
      for (std::size_t hole = text.find("{}"); hole != std::string::npos; hole = text.find("{}"))
         text.replace(hole, 2, "it");
      const auto found = aqua::find_fault(text);
      if (!found.has_value() || found->what != &fault) problems.push_back(std::string(fault.text) + ": is not found");
      const bool all_said = found.has_value() && std::all_of(found->words.begin(), found->words.end(),
                                                             [](std::string_view word) { return word == "it"; });
      if (!all_said) problems.push_back(std::string(fault.text) + ": its holes are not read");
   }
   if (aqua::find_error_code("90011") != nullptr || aqua::find_error_code("50000090") == nullptr)
      problems.emplace_back("codes are mistaken");
   return problems;
}

std::vector<std::string> false_outcomes(const std::string& folder) {
   std::vector<std::string> problems;
   std::size_t failed = 0;
   for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".json") continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      const auto job = aqua::read<aqua::retrieved_job>(std::string{std::istreambuf_iterator<char>(stream), {}});
      const std::string file = entry.path().filename().string();
      const bool should_fail = std::find(failures.begin(), failures.end(), file) != failures.end();
      const bool fails = !job || aqua::outcome_of(*job) == aqua::outcome::failed;
      failed += fails ? 1 : 0;
      if (fails != should_fail) problems.push_back(file + (fails ? ": comes to a failure" : ": comes to no failure"));
   }
   if (failed != failures.size()) problems.emplace_back("not all replies that fail were read");
   return problems;
}

} // namespace zoql::tests
