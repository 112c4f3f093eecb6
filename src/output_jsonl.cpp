// The format for streams: each finding, and each problem, is a JSON object on a line of its own.
#include "finding_json.hpp"
#include "json_text.hpp"
#include "outputs.hpp"

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class jsonl_output : public output {
public:
   using output::output;

   void add(const file_report& report) override {
      for (const diagnostic& finding : report.findings) write_line(finding_line(report, finding));
      for (const suppressed_finding& suppressed : report.suppressed) {
         json line = finding_line(report, suppressed.finding);
         line["suppressed"] = suppressed.reason;
         write_line(line);
      }
      for (const more_findings& more : report.more)
         write_line({{"path", report.input.path}, {"more", more_json(report.text, more)}});
   }

   void problem(std::string_view path, std::string_view words) override {
      write_line({{"path", path}, {"problem", words}});
   }

private:
   [[nodiscard]] static json finding_line(const file_report& report, const diagnostic& finding) {
      json line = {{"path", report.input.path}};
      line.update(finding_json(report.text, finding));
      return line;
   }

   void write_line(const json& value) const { write(json_text(value) + "\n"); }
};

} // namespace

std::unique_ptr<output> make_jsonl_output(output::writer write, const output_options&) {
   return std::make_unique<jsonl_output>(std::move(write));
}

} // namespace zoql::tool
