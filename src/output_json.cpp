// The format for programs: one object, written file by file so that memory does not grow with their number.
#include "finding_json.hpp"
#include "output.hpp"

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class json_output : public output {
public:
   using output::output;

   void begin() override { write("{\"version\":1,\"files\":["); }

   void add(const file_report& report) override {
      json file = {{"path", report.input.path}, {"statements", report.statements}, {"diagnostics", json::array()}};
      for (const diagnostic& finding : report.findings)
         file["diagnostics"].push_back(finding_json(report.text, finding));
      write(first_ ? "\n" : ",\n");
      first_ = false;
      write(file.dump(-1, ' ', false, json::error_handler_t::replace));
   }

   void end(const totals&) override { write("\n]}\n"); }

private:
   bool first_ = true;
};

} // namespace

std::unique_ptr<output> make_json_output(output::writer write) {
   return std::make_unique<json_output>(std::move(write));
}

} // namespace zoql::tool
