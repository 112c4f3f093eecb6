// The format for people: one frame per finding, and a last line that counts.
#include "output.hpp"

#include <zoql/render.hpp>

#include <fmt/format.h>

namespace zoql::tool {

namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
   return fmt::format("{} {}", number, number == 1 ? one : many);
}

class text_output : public output {
public:
   text_output(writer write, bool colour) : output(std::move(write)), options_{.colour = colour} {}

   void add(const file_report& report) override {
      for (const diagnostic& finding : report.findings) write(render(report.text, finding, options_) + "\n");
   }

   void end(const totals& sum) override {
      std::string found;
      if (sum.errors > 0) found += counted(sum.errors, "error", "errors");
      if (sum.warnings > 0) found += (found.empty() ? "" : ", ") + counted(sum.warnings, "warning", "warnings");
      if (sum.infos > 0) found += (found.empty() ? "" : ", ") + counted(sum.infos, "info", "infos");
      if (found.empty()) found = "nothing found";
      write(fmt::format("{} in {} of {}\n", found, counted(sum.statements, "statement", "statements"),
                        counted(sum.files, "file", "files")));
   }

private:
   render_options options_;
};

} // namespace

std::unique_ptr<output> make_text_output(output::writer write, bool colour) {
   return std::make_unique<text_output>(std::move(write), colour);
}

} // namespace zoql::tool
