// Reviewdog's diagnostic format: positions are lines and bytes from 1, fixes are suggestions.
#include "finding_words.hpp"
#include "json_text.hpp"
#include "outputs.hpp"
#include "report_path.hpp"

#include <nlohmann/json.hpp>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

json place(const source& text, std::uint32_t offset) {
   const std::uint32_t line = text.at(offset).line;
   return {{"line", line}, {"column", offset - text.line_span(line).begin + 1}};
}

json range(const source& text, span where) {
   return {{"start", place(text, where.begin)}, {"end", place(text, where.end)}};
}

/// A fix as one replacement: what stands between its edits stays.
json suggestion(const source& text, const fix& fix) {
   const span whole = fix.edits.front().where.joined(fix.edits.back().where);
   std::string fresh;
   std::uint32_t done = whole.begin;
   for (const edit& edit : fix.edits) {
      fresh.append(span{done, edit.where.begin}.of(text.text())).append(edit.text);
      done = edit.where.end;
   }
   return {{"range", range(text, whole)}, {"text", fresh}};
}

class rdjson_output : public output {
public:
   using output::output;

   void begin() override { write("{\"source\":{\"name\":\"zoql\"},\"diagnostics\":["); }

   void add(const file_report& report) override {
      const std::string path = report_path(report.input.path);
      for (const diagnostic& finding : report.findings) {
         json entry = {{"message", sentence_of(finding)},
                       {"location", {{"path", path}, {"range", range(report.text, finding.where)}}},
                       {"severity", rdjson_severity(finding.level)},
                       {"code", {{"value", finding.rule}}}};
         for (const note& note : finding.notes) {
            entry["related_locations"].push_back(
               {{"message", to_string(note.words)},
                {"location", {{"path", path}, {"range", range(report.text, note.where)}}}});
         }
         for (const fix& fix : finding.fixes) {
            if (!fix.edits.empty()) entry["suggestions"].push_back(suggestion(report.text, fix));
         }
         write_entry(entry);
      }
      for (const more_findings& more : report.more) {
         write_entry({{"message", sentence_of(more)},
                      {"location", {{"path", path}, {"range", range(report.text, {more.place, more.place})}}},
                      {"severity", rdjson_severity(more.level())},
                      {"code", {{"value", "max-findings"}}}});
      }
   }

   void problem(std::string_view path, std::string_view words) override {
      write_entry({{"message", words},
                   {"location", {{"path", report_path(std::string(path))}}},
                   {"severity", "ERROR"},
                   {"code", {{"value", "not-checked"}}}});
   }

   void end(const totals&) override { write("\n]}\n"); }

private:
   [[nodiscard]] static std::string_view rdjson_severity(severity level) {
      return level == severity::error ? "ERROR" : level == severity::warning ? "WARNING" : "INFO";
   }

   void write_entry(const json& entry) {
      write((first_ ? "\n" : ",\n") + json_text(entry));
      first_ = false;
   }

   bool first_ = true;
};

} // namespace

std::unique_ptr<output> make_rdjson_output(output::writer write, const output_options&) {
   return std::make_unique<rdjson_output>(std::move(write));
}

} // namespace zoql::tool
