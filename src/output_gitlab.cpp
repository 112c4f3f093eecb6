// GitLab's code quality report: an array of findings, each with a fingerprint of its own.
#include "finding_words.hpp"
#include "fingerprint.hpp"
#include "json_text.hpp"
#include "outputs.hpp"
#include "report_path.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

std::string_view gitlab_severity(severity level) {
   return level == severity::error ? "major" : level == severity::warning ? "minor" : "info";
}

class gitlab_output : public output {
public:
   using output::output;

   void begin() override { write("["); }

   void add(const file_report& report) override {
      const std::string path = report_path(report.input.path);
      fingerprints prints;
      for (const diagnostic& finding : report.findings) {
         const position begin = report.text.at(finding.where.begin);
         const position end = report.text.at(finding.where.end);
         write_entry({{"description", sentence_of(finding)},
                      {"check_name", finding.rule},
                      {"fingerprint", unique_hash(path + "\n" + prints.next(report.text, finding))},
                      {"severity", gitlab_severity(finding.level)},
                      {"location", {{"path", path}, {"lines", {{"begin", begin.line}, {"end", end.line}}}}}});
      }
      for (const more_findings& more : report.more) {
         const std::uint32_t line = report.text.at(more.place).line;
         const std::string words = sentence_of(more);
         write_entry({{"description", words},
                      {"check_name", "max-findings"},
                      {"fingerprint", unique_hash(path + "\nmax-findings\n" + words)},
                      {"severity", gitlab_severity(more.level())},
                      {"location", {{"path", path}, {"lines", {{"begin", line}, {"end", line}}}}}});
      }
   }

   void problem(std::string_view path, std::string_view words) override {
      const std::string place = report_path(std::string(path));
      write_entry({{"description", words},
                   {"check_name", "not-checked"},
                   {"fingerprint", unique_hash(place + "\nnot-checked\n" + std::string(words))},
                   {"severity", "blocker"},
                   {"location", {{"path", place}, {"lines", {{"begin", 1}, {"end", 1}}}}}});
   }

   void end(const totals&) override { write("\n]\n"); }

private:
   /// GitLab shows one of all entries that share a fingerprint, so a file that is named twice has two.
   [[nodiscard]] std::string unique_hash(const std::string& key) {
      const std::size_t count = ++seen_[key];
      return stable_hash(count == 1 ? key : key + "\n" + std::to_string(count));
   }

   void write_entry(const json& entry) {
      write((first_ ? "\n" : ",\n") + json_text(entry));
      first_ = false;
   }

   std::map<std::string, std::size_t> seen_;
   bool first_ = true;
};

} // namespace

std::unique_ptr<output> make_gitlab_output(output::writer write, const output_options&) {
   return std::make_unique<gitlab_output>(std::move(write));
}

} // namespace zoql::tool
