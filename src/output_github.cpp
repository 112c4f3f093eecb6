// Annotations for GitHub Actions: workflow commands, worst first because only ten of a severity are shown.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "report_path.hpp"

#include <zoql/visible.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace zoql::tool {

namespace {

/// Text for a workflow command; `reserved` holds what would end it. What a terminal would obey is made visible: the
/// runner decodes nothing else.
std::string escape(std::string_view text, std::string_view reserved) {
   std::string escaped;
   for (const char byte : visible(text)) {
      if (reserved.find(byte) == std::string_view::npos) {
         escaped += byte;
      } else {
         escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
      }
   }
   return escaped;
}

std::string escape_property(std::string_view text) { return escape(text, "%:,"); }
std::string escape_message(std::string_view text) { return escape(text, "%"); }

/// Columns are allowed only where the line is one.
std::string describe(const source& text, span where) {
   const position begin = text.at(where.begin);
   const position end = text.at(where.end);
   if (begin.line != end.line) return fmt::format("line={},endLine={}", begin.line, end.line);
   return fmt::format("line={},endLine={},col={},endColumn={}", begin.line, end.line, begin.column, end.column);
}

class github_output : public output {
public:
   using output::output;

   void add(const file_report& report) override {
      const std::string path = escape_property(report_path(report.input.path));
      for (const diagnostic& finding : report.findings) {
         commands_.push_back(
            {finding.level, fmt::format("::{} file={},{},title={}::{}\n", command_of(finding.level), path,
                                        describe(report.text, finding.where), escape_property(finding.rule),
                                        escape_message(sentence_of(finding)))});
      }
      for (const more_findings& more : report.more) {
         commands_.push_back(
            {more.level(),
             fmt::format("::{} file={},{},title=max-findings::{}\n", command_of(more.level()), path,
                         describe(report.text, {more.place, more.place}), escape_message(sentence_of(more)))});
      }
   }

   void problem(std::string_view path, std::string_view words) override {
      write(fmt::format("::error file={},title=not-checked::{}\n", escape_property(report_path(std::string(path))),
                        escape_message(words)));
   }

   void end(const totals&) override {
      std::stable_sort(commands_.begin(), commands_.end(),
                       [](const command& one, const command& other) { return one.level > other.level; });
      for (const command& one : commands_) write(one.text);
   }

private:
   struct command {
      severity level;
      std::string text;
   };

   [[nodiscard]] static std::string_view command_of(severity level) {
      return level == severity::error ? "error" : level == severity::warning ? "warning" : "notice";
   }

   std::vector<command> commands_;
};

} // namespace

std::unique_ptr<output> make_github_output(output::writer write, const output_options&) {
   return std::make_unique<github_output>(std::move(write));
}

} // namespace zoql::tool
