// The format for programs: one object, written file by file so that memory does not grow with their number.
#include "finding_json.hpp"
#include "json_text.hpp"
#include "outputs.hpp"

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class json_output : public output {
public:
   using output::output;

   void begin() override { write("{\"version\":1,\"files\":["); }

   void add(const file_report& report) override {
      json file = {{"path", report.input.path},
                   {"statements", report.statements},
                   {"diagnostics", json::array()},
                   {"suppressed", json::array()}};
      if (report.guessed.zoql + report.guessed.zoqlexport > 0)
         file["guessed"] = {{"zoql", report.guessed.zoql}, {"zoqlexport", report.guessed.zoqlexport}};
      for (const diagnostic& finding : report.findings)
         file["diagnostics"].push_back(finding_json(report.text, finding));
      for (const suppressed_finding& suppressed : report.suppressed) {
         file["suppressed"].push_back(finding_json(report.text, suppressed.finding));
         file["suppressed"].back()["reason"] = suppressed.reason;
      }
      for (const more_findings& more : report.more) file["more"].push_back(more_json(report.text, more));
      write(first_ ? "\n" : ",\n");
      first_ = false;
      write(json_text(file));
   }

   void problem(std::string_view path, std::string_view words) override {
      problems_.push_back({{"path", path}, {"message", words}});
   }

   void end(const totals&) override { write("\n],\"problems\":" + json_text(problems_) + "}\n"); }

private:
   bool first_ = true;
   json problems_ = json::array();
};

} // namespace

std::unique_ptr<output> make_json_output(output::writer write, const output_options&) {
   return std::make_unique<json_output>(std::move(write));
}

} // namespace zoql::tool
