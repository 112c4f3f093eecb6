// The job summary of GitHub Actions: all findings as a Markdown table, worst first.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "report_path.hpp"

#include <zoql/visible.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace zoql::tool {

namespace {

/// A summary is at most 1 MiB long, and one that is longer is not shown at all.
constexpr std::size_t summary_limit = 1'000'000;

/// Text for a cell: nothing in it is taken for Markdown or HTML but pairs of single backticks, between which all but
/// `|` is shown as it is.
std::string cell(std::string_view text) {
   const bool has_code =
      std::count(text.begin(), text.end(), '`') % 2 == 0 && text.find("``") == std::string_view::npos;
   const std::string_view marks = has_code ? "|\\*_[]" : "|\\*_[]`";
   bool in_code = false;
   std::string escaped;
   for (const char byte : visible(text)) {
      if (byte == '`' && has_code) in_code = !in_code;
      if (byte == '<' && !in_code) {
         escaped += "&lt;";
      } else if (byte == '&' && !in_code) {
         escaped += "&amp;";
      } else {
         if (byte == '|' || (!in_code && marks.find(byte) != std::string_view::npos)) escaped += '\\';
         escaped += byte;
      }
   }
   return escaped;
}

class github_summary : public output {
public:
   using output::output;

   void add(const file_report& report) override {
      const std::string path = report_path(report.input.path);
      for (const diagnostic& finding : report.findings) {
         const position where = report.text.at(finding.where.begin);
         rows_.push_back(
            {finding.level, fmt::format("| {} | {}:{}:{} | {} | {} |\n", name_of(finding.level), cell(path), where.line,
                                        where.column, finding.rule, cell(sentence_of(finding)))});
      }
      for (const more_findings& more : report.more) more_ += more.unsuppressed();
   }

   void problem(std::string_view path, std::string_view words) override {
      problems_ += fmt::format("- {}: {}\n", cell(report_path(std::string(path))), cell(words));
   }

   void end(const totals& sum) override {
      std::stable_sort(rows_.begin(), rows_.end(),
                       [](const row& one, const row& other) { return one.level > other.level; });
      std::string text = "## zoql\n\n" + sentence_of(sum) + "\n";
      if (!problems_.empty()) text += "\nNot checked:\n\n" + problems_.substr(0, summary_limit / 2);
      if (!rows_.empty()) text += "\n| severity | where | rule | finding |\n|---|---|---|---|\n";
      std::size_t shown = 0;
      while (shown < rows_.size() && text.size() + rows_[shown].text.size() < summary_limit) {
         text += rows_[shown++].text;
      }
      const std::size_t more = more_ + rows_.size() - shown;
      if (more > 0) text += fmt::format("\nand {} more\n", more);
      write(text + "\n");
   }

private:
   struct row {
      severity level;
      std::string text;
   };

   std::vector<row> rows_;
   std::size_t more_ = 0;
   std::string problems_;
};

} // namespace

std::unique_ptr<output> make_github_summary(output::writer write) {
   return std::make_unique<github_summary>(std::move(write));
}

} // namespace zoql::tool
