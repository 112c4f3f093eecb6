// An extra check over statements other people wrote, which are no part of the project: none of those that are valid is
// called an error, neither without a catalogue nor with the built-in one, nor where nobody says its dialect; and what
// is wrong in its own dialect is then not passed over in silence. Skipped (exit code 77) where the folder is
// absent; ZOQL_SHARED_DATA says where it is.
#include "../files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/parse.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
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

/// Those that only the catalogue speaks against. The marks speak of syntax; names and types have been asked nobody.
const std::map<std::string_view, std::string_view> argued_by_catalogue{
   {"zc-0484", "it lists every field of RatePlanCharge, which ZOQL answers with \"You can only use …\" (Z14)"},
   {"zc-0825", "the page's own example of what a date field refuses from WSDL 69 on; right before that (Z1 Z9)"},
   {"zc-0826", "the page's other example of it (Z1 Z9)"},
};

std::vector<dialect> dialects_of(const std::string& name) {
   dialect language{};
   if (zoql::read_dialect(name, language)) return {language};
   return {dialect::zoql, dialect::zoqlexport};
}

/// The rules that call a statement an error, empty where one of its dialects takes it.
std::string errors_in(const std::string& query, const std::vector<dialect>& languages,
                      const zoql::check_options& options) {
   std::string names;
   for (const dialect language : languages) {
      std::string here;
      for (const zoql::diagnostic& finding : zoql::check(zoql::parse(query, language), options)) {
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
   int refused_for_names = 0;
   int refused_by_guess = 0;
   int invalid = 0;
   int reported = 0;
   int silent_by_guess = 0;
};

zoql::check_options with_catalogue() {
   zoql::check_options options;
   options.catalogue = zoql::catalogue::built_in;
   return options;
}

void judge_names(const std::string& id, const std::string& query, const std::string& errors, tally& counts) {
   if (errors.empty() || argued.count(id) != 0 || argued_by_catalogue.count(id) != 0) return;
   ++counts.refused_for_names;
   std::printf("%s is valid and with the built-in catalogue refused by%s\n   %s\n", id.c_str(), errors.c_str(),
               query.c_str());
}

/// The same statement where nobody says its dialect.
void judge_guess(const std::string& id, const std::string& query, const std::vector<dialect>& languages,
                 tally& counts) {
   static zoql::dialect_checker checker;
   const zoql::check_options options = with_catalogue();
   std::vector<zoql::diagnostic> findings;
   const dialect read_as = checker.check(query, {}, options, findings).language;
   const bool is_taken = errors_in(query, languages, options).empty();
   if (is_taken && !is_valid(findings)) {
      ++counts.refused_by_guess;
      std::printf("%s is taken in its dialect and refused without by %s\n   %s\n", id.c_str(),
                  std::string(findings.front().rule).c_str(), query.c_str());
   }
   const bool is_other = std::ranges::find(languages, read_as) == languages.end();
   const bool says_so = (is_other && checker.marks().only().has_value()) ||
                        std::ranges::any_of(findings, [](const auto& one) { return !one.words.remark.empty(); });
   if (!is_taken && is_valid(findings) && !says_so) {
      ++counts.silent_by_guess;
      std::printf("%s is refused in its dialect and passes without in silence\n   %s\n", id.c_str(), query.c_str());
   }
}

void judge(const nlohmann::json& statement, tally& counts) {
   const std::string id = statement.at("id");
   const std::string query = statement.at("query");
   const std::string expected = statement.at("expect");
   const std::vector<dialect> languages = dialects_of(statement.at("dialect"));
   const std::string errors = errors_in(query, languages, {});
   judge_guess(id, query, languages, counts);
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
      judge_names(id, query, errors_in(query, languages, with_catalogue()), counts);
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
   std::printf("%d valid, %d of them refused, with the catalogue %d more; %d invalid, %d of them reported\n",
               counts.valid, counts.wrongly_refused, counts.refused_for_names, counts.invalid, counts.reported);
   std::printf("where nobody says the dialect, %d refused that their own takes, and %d passed over in silence\n",
               counts.refused_by_guess, counts.silent_by_guess);
   const int wrong =
      counts.wrongly_refused + counts.refused_for_names + counts.refused_by_guess + counts.silent_by_guess;
   return counts.valid == 0 || wrong > 0 ? 1 : 0;
}
