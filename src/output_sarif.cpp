// SARIF 2.1.0, for code scanning: one run, one result a line, no clock.
#include "fingerprint.hpp"
#include "json_text.hpp"
#include "outputs.hpp"
#include "report_path.hpp"
#include "sarif_result.hpp"
#include "sarif_rules.hpp"

#include <nlohmann/json.hpp>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class sarif_output : public output {
public:
   using output::output;

   void begin() override {
      write(
         "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":");
      write(json_text(sarif_tool()));
      write(",\n\"columnKind\":\"unicodeCodePoints\",\"originalUriBaseIds\":");
      write(json_text(json{{sarif_root, {{"description", {{"text", "The folder in which zoql was started."}}}}}}));
      write(",\"results\":[");
   }

   void add(const file_report& report) override {
      fingerprints prints;
      for (const diagnostic& finding : report.findings) write_result(sarif_result(report, finding, prints));
      for (const suppressed_finding& suppressed : report.suppressed) {
         json result = sarif_result(report, suppressed.finding, prints);
         result["suppressions"].push_back(
            {{"kind", "inSource"}, {"status", "accepted"}, {"justification", suppressed.reason}});
         write_result(result);
      }
      for (const more_findings& more : report.more) notifications_.push_back(sarif_notification(report, more));
   }

   void problem(std::string_view path, std::string_view words) override {
      const json place = {{"artifactLocation", sarif_artifact(report_path(std::string(path)))}};
      notifications_.push_back({{"level", "error"},
                                {"message", {{"text", words}}},
                                {"locations", json::array({{{"physicalLocation", place}}})}});
      failed_ = true;
   }

   void end(const totals&) override {
      const json invocation = {{"executionSuccessful", !failed_}, {"toolExecutionNotifications", notifications_}};
      write("\n],\"invocations\":[" + json_text(invocation) + "]}]}\n");
   }

private:
   void write_result(const json& result) {
      write((first_ ? "\n" : ",\n") + json_text(result));
      first_ = false;
   }

   bool first_ = true;
   bool failed_ = false;
   json notifications_ = json::array();
};

} // namespace

std::unique_ptr<output> make_sarif_output(output::writer write, const output_options&) {
   return std::make_unique<sarif_output>(std::move(write));
}

} // namespace zoql::tool
