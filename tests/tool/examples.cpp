// The examples of every rule, run as a user runs them: `zoql explain` shows them, and `zoql lint` on a file reports the
// bad one and has nothing against the good one, in each dialect of the rule.
#include "../example.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/check.hpp>
#include <zoql/rules/mixed_dialects.hpp>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using zoql::about;

int problems = 0;

void complain(const about& rule, const std::string& words) {
   std::printf("%s: %s\n", std::string(rule.name).c_str(), words.c_str());
   ++problems;
}

std::string output_of(const std::string& command) {
   std::FILE* const pipe = popen(command.c_str(), "r");
   std::string output;
   std::array<char, 4096> block;
   while (const std::size_t count = std::fread(block.data(), 1, block.size(), pipe)) output.append(block.data(), count);
   pclose(pipe);
   return output;
}

void write(const fs::path& path, const std::string& text) {
   fs::create_directories(path.parent_path());
   std::ofstream(path, std::ios::binary) << text;
}

/// What the tool has to be told before a rule speaks; `zoql explain` says so too.
std::string settings_of(const about& rule) {
   std::string text;
   if (rule.until_version != 0) text += "api-version = " + std::to_string(rule.until_version) + "\n";
   if (rule.only_by != zoql::channel::unknown)
      text += "channel = \"" + std::string(facts_of(rule.only_by).name) + "\"\n";
   if (rule.on_request) text += "rules." + std::string(rule.name) + " = \"on\"\n";
   return text;
}

std::string request_with(const std::string& statement, const std::string& dialect) {
   const json query{{"name", "a"}, {"type", dialect}, {"apiVersion", "137.0"}, {"query", statement}};
   return json{{"useQueryLabels", true}, {"queries", json::array({query})}}.dump();
}

/// One run of the tool over a folder: everything that is checked with the same settings in the same dialect.
struct run {
   std::string dialect;
   std::string settings;
   bool operator<(const run& other) const {
      return std::tie(dialect, settings) < std::tie(other.dialect, other.settings);
   }
};

struct example {
   const about* rule;
   bool is_bad;
   std::string file;
};

class examples {
public:
   examples(std::string tool, fs::path folder) : tool_(std::move(tool)), folder_(std::move(folder)) {}

   void add(const about& rule) {
      std::vector<std::string> dialects;
      if (aqua_rule(rule)) dialects = {""};
      if (zoql::covers(rule.dialects, zoql::dialect::zoql)) dialects.emplace_back("zoql");
      if (zoql::covers(rule.dialects, zoql::dialect::zoqlexport)) dialects.emplace_back("zoqlexport");
      if (rule.name == zoql::rules::mixed_dialects::about.name) dialects = {""}; // it reports what nothing says
      for (const std::string& dialect : dialects) {
         put(rule, {dialect, settings_of(rule)}, true);
         put(rule, {dialect, settings_of(rule)}, false);
         // Who has set nothing hears nothing of the good one either.
         if (!settings_of(rule).empty()) put(rule, {dialect, ""}, false);
      }
      check_page(rule);
   }

   std::size_t check() {
      std::size_t count = 0;
      for (const auto& [how, all] : runs_) count += check(how, all);
      return count;
   }

private:
   static bool aqua_rule(const about& rule) { return zoql::aqua::speaks_of_requests(rule); }

   fs::path folder_of(const run& how) const {
      return folder_ / std::to_string(std::hash<std::string>{}(how.dialect + "\n" + how.settings));
   }

   void put(const about& rule, const run& how, bool is_bad) {
      std::string text = is_bad ? zoql::tests::bad_text(rule) : std::string(rule.good);
      const bool in_request = is_bad && rule.not_in_files;
      if (in_request) text = request_with(text, how.dialect);
      const std::string file = std::string(is_bad ? "bad-" : "good-") + std::string(rule.name) +
                               (aqua_rule(rule) || in_request ? ".json" : ".zoql");
      write(folder_of(how) / file, text);
      runs_[how].push_back({&rule, is_bad, file});
   }

   std::size_t check(const run& how, const std::vector<example>& all) {
      const fs::path folder = folder_of(how);
      write(folder / "zoql.toml", how.settings);
      std::string command = tool_ + " lint --format json ";
      if (!how.dialect.empty()) command += "--dialect " + how.dialect + " ";
      const std::string output = output_of(command + folder.string());
      const json report = json::parse(output, nullptr, false);
      if (report.is_discarded()) {
         complain(*all.front().rule, "and those run with it: the report is no JSON");
         return 0;
      }
      std::map<std::string, json> findings;
      for (const json& file : report.at("files"))
         findings[fs::path(file.at("path").get<std::string>()).filename().string()] = file.at("diagnostics");
      for (const json& problem : report.at("problems"))
         complain(*all.front().rule, "or one beside it: " + problem.dump());
      for (const example& one : all) judge(one, how, findings);
      return all.size();
   }

   static void judge(const example& one, const run& how, const std::map<std::string, json>& findings) {
      const std::string where = " (" + (how.dialect.empty() ? std::string("no dialect") : how.dialect) + ")";
      const auto found = findings.find(one.file);
      if (found == findings.end()) return complain(*one.rule, one.file + " is not checked" + where);
      bool speaks = false;
      for (const json& finding : found->second) {
         const bool is_own = finding.at("rule").get<std::string>() == one.rule->name;
         speaks = speaks || is_own;
         if (!one.is_bad && (is_own || finding.at("severity") != "info"))
            complain(*one.rule,
                     "the good example is reported" + where + ": " + finding.at("message").get<std::string>());
      }
      if (one.is_bad && !speaks) complain(*one.rule, "the bad example is not reported" + where);
   }

   /// What a page shows can be copied from it, and it says what else is needed.
   void check_page(const about& rule) {
      const std::string page = output_of(tool_ + " explain " + std::string(rule.name));
      const auto shows = [&](const std::string& text) { return page.find(text) != std::string::npos; };
      const auto lines = [](std::string_view text) {
         std::string indented;
         for (const char byte : text) indented += byte == '\n' ? "\n      " : std::string(1, byte);
         return indented + "\n";
      };
      if (rule.bad.empty() || !shows("\nbad:  " + lines(rule.bad)))
         complain(rule, "its page does not show the bad example");
      if (!shows("\ngood: " + lines(rule.good))) complain(rule, "its page does not show the good example");
      const bool has_needs = !settings_of(rule).empty() || rule.not_in_files;
      if (has_needs != shows("\nneeds: ")) complain(rule, "its page does not say what the rule needs");
      if (!rule.bad_stand_in.mark.empty() && !shows("(`" + std::string(rule.bad_stand_in.mark) + "` stands for "))
         complain(rule, "its page does not say what a mark stands for");
      for (const char byte : page) {
         const bool shown = byte == '\n' || (static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F);
         if (!shown) return complain(rule, "its page has a control character");
      }
   }

   std::string tool_;
   fs::path folder_;
   std::map<run, std::vector<example>> runs_;
};

} // namespace

int main(int count, char** arguments) {
   if (count != 2) return 2;
   const fs::path folder = fs::temp_directory_path() / ("zoql-examples-" + std::to_string(getpid()));
   examples all(fs::absolute(arguments[1]).string(), folder);
   for (const about* rule : zoql::rule_abouts) all.add(*rule);
   for (const about* rule : zoql::aqua::rule_abouts) all.add(*rule);
   std::printf("%zu examples were run\n", all.check());
   fs::remove_all(folder);
   return problems == 0 ? 0 : 1;
}
