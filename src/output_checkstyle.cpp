// Checkstyle's XML: a `file` each, with an `error` per finding.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "report_path.hpp"
#include "xml_writer.hpp"

namespace zoql::tool {

namespace {

class checkstyle_output : public output {
public:
   explicit checkstyle_output(writer write) : output(std::move(write)) {
      root_ = document_.append_child("checkstyle");
      root_.append_attribute("version") = "4.3";
   }

   void add(const file_report& report) override {
      pugi::xml_node file = append_file(report.input.path);
      for (const diagnostic& finding : report.findings) {
         const position where = report.text.at(finding.where.begin);
         pugi::xml_node error = file.append_child("error");
         error.append_attribute("line") = where.line;
         error.append_attribute("column") = where.column;
         set_attribute(error, "severity", name_of(finding.level));
         set_attribute(error, "message", sentence_of(finding));
         set_attribute(error, "source", "zoql." + std::string(finding.rule));
      }
      for (const more_findings& more : report.more) {
         const position where = report.text.at(more.place);
         pugi::xml_node error = file.append_child("error");
         error.append_attribute("line") = where.line;
         error.append_attribute("column") = where.column;
         set_attribute(error, "severity", name_of(more.level()));
         set_attribute(error, "message", sentence_of(more));
         set_attribute(error, "source", "zoql.max-findings");
      }
   }

   void problem(std::string_view path, std::string_view words) override {
      pugi::xml_node error = append_file(std::string(path)).append_child("error");
      set_attribute(error, "severity", "error");
      set_attribute(error, "message", words);
      set_attribute(error, "source", "zoql.not-checked");
   }

   void end(const totals&) override { write(xml_of(document_)); }

private:
   pugi::xml_node append_file(const std::string& path) {
      pugi::xml_node file = root_.append_child("file");
      set_attribute(file, "name", report_path(path));
      return file;
   }

   pugi::xml_document document_;
   pugi::xml_node root_;
};

} // namespace

std::unique_ptr<output> make_checkstyle_output(output::writer write, const output_options&) {
   return std::make_unique<checkstyle_output>(std::move(write));
}

} // namespace zoql::tool
