// An extra check over statements other people wrote, which are no part of the project: none of those that are valid is
// called an error. Skipped (exit code 77) where the folder is absent; ZOQL_SHARED_DATA says where it is.
#include "../files.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::dialect;

/// Statements marked valid that we call an error all the same, and why; this list may only shrink.
const std::map<std::string_view, std::string_view> argued{
   {"zc-0985", "its date ends in a stray `=`, a slip of whoever wrote it: no shape of a date has one (Z1)"},
};

std::vector<dialect> dialects_of(const std::string& name) {
   dialect language{};
   if (zoql::read_dialect(name, language)) return {language};
   return {dialect::zoql, dialect::zoqlexport};
}

/// The rules that call a statement an error, empty where one of its dialects takes it.
std::string errors_in(const std::string& query, const std::vector<dialect>& languages) {
   std::string names;
   for (const dialect language : languages) {
      std::string here;
      for (const zoql::diagnostic& finding : zoql::check(zoql::parse(query, language))) {
         if (finding.level == zoql::severity::error) here += " " + std::string(finding.rule);
      }
      if (here.empty()) return {};
      names += here;
   }
   return names;
}

struct tally {
   int valid = 0;
   int wrongly_refused = 0;
   int invalid = 0;
   int reported = 0;
};

void judge(const nlohmann::json& statement, tally& counts) {
   const std::string id = statement.at("id");
   const std::string query = statement.at("query");
   const std::string expected = statement.at("expect");
   const std::string errors = errors_in(query, dialects_of(statement.at("dialect")));
   if (expected == "invalid") {
      ++counts.invalid;
      if (!errors.empty()) {
         ++counts.reported;
      } else {
         std::printf("%s is not reported: %s\n   %s\n", id.c_str(), statement.at("reason").get<std::string>().c_str(),
                     query.c_str());
      }
   }
   if (expected == "valid") {
      ++counts.valid;
      if (errors.empty() || argued.count(id) != 0) return;
      ++counts.wrongly_refused;
      std::printf("%s is valid and refused by%s\n   %s\n", id.c_str(), errors.c_str(), query.c_str());
   }
}

} // namespace

int main(int count, char** arguments) {
   if (count != 2) return 2;
   const char* const set = std::getenv("ZOQL_SHARED_DATA");
   const std::filesystem::path file =
      std::filesystem::path(set != nullptr ? set : arguments[1]) / "corpus" / "statements.jsonl";
   if (!std::filesystem::exists(file)) {
      std::printf("skipped: there is no %s\n", file.c_str());
      return 77;
   }
   tally counts;
   std::istringstream lines(zoql::tests::read_file(file));
   for (std::string line; std::getline(lines, line);) judge(nlohmann::json::parse(line), counts);
   std::printf("%d valid, %d of them refused; %d invalid, %d of them reported\n", counts.valid, counts.wrongly_refused,
               counts.invalid, counts.reported);
   return counts.valid == 0 || counts.wrongly_refused > 0 ? 1 : 0;
}
