// JUnit's XML: a test suite per file, a test case per finding, and one that passes for a file without.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "report_path.hpp"
#include "shown.hpp"
#include "xml_writer.hpp"

#include <fmt/format.h>

namespace zoql::tool {

namespace {

/// The test cases of one suite, counted.
class suite {
public:
   suite(pugi::xml_node root, const std::string& path)
       : node_(root.append_child("testsuite")), path_(report_path(path)) {
      set_attribute(node_, "name", path_);
   }
   suite(const suite&) = delete;
   suite& operator=(const suite&) = delete;
   ~suite() {
      node_.append_attribute("tests") = tests_;
      node_.append_attribute("failures") = failures_;
      node_.append_attribute("errors") = errors_;
      node_.append_attribute("skipped") = skipped_;
   }

   pugi::xml_node add_case(std::string_view name) {
      ++tests_;
      pugi::xml_node test = node_.append_child("testcase");
      set_attribute(test, "name", name);
      set_attribute(test, "classname", path_);
      return test;
   }
   pugi::xml_node add_failure(std::string_view name) { return ++failures_, add_case(name).append_child("failure"); }
   pugi::xml_node add_error(std::string_view name) { return ++errors_, add_case(name).append_child("error"); }
   pugi::xml_node add_skipped(std::string_view name) { return ++skipped_, add_case(name).append_child("skipped"); }

private:
   pugi::xml_node node_;
   std::string path_;
   unsigned tests_ = 0;
   unsigned failures_ = 0;
   unsigned errors_ = 0;
   unsigned skipped_ = 0;
};

class junit_output : public output {
public:
   junit_output(writer write, const output_options& options) : output(std::move(write)), fail_on_(options.fail_on) {
      root_ = document_.append_child("testsuites");
      root_.append_attribute("name") = "zoql";
   }

   void add(const file_report& report) override {
      suite suite(root_, report.input.path);
      for (const diagnostic& finding : report.findings) add_finding(suite, report, finding);
      for (const suppressed_finding& suppressed : report.suppressed) {
         set_attribute(suite.add_skipped(case_name(report, suppressed.finding)), "message", suppressed.reason);
      }
      for (const more_findings& more : report.more) add_more(suite, report, more);
      if (report.findings.empty() && report.suppressed.empty() && report.more.empty()) suite.add_case("lint");
   }

   void problem(std::string_view path, std::string_view words) override {
      pugi::xml_node error = suite(root_, std::string(path)).add_error("not-checked");
      set_attribute(error, "message", words);
      set_attribute(error, "type", "not-checked");
   }

   void end(const totals&) override { write(xml_of(document_)); }

private:
   /// A finding that makes nothing fail is a case that passes and says it all the same.
   void add_finding(suite& suite, const file_report& report, const diagnostic& finding) const {
      const std::string name = case_name(report, finding);
      const std::string words = fmt::format("{}: {}", name_of(finding.level), sentence_of(finding));
      if (!fail_on_.reached_by(finding.level)) {
         suite.add_case(name).append_child("system-out").text() = xml_text(visible(words)).c_str();
         return;
      }
      pugi::xml_node failure = suite.add_failure(name);
      set_attribute(failure, "message", sentence_of(finding));
      set_attribute(failure, "type", name_of(finding.level));
      const position where = report.text.at(finding.where.begin);
      failure.text() = xml_text(shown("{}:{}:{}: {}", report.input.path, where.line, where.column, words)).c_str();
   }

   void add_more(suite& suite, const file_report& report, const more_findings& more) const {
      const position where = report.text.at(more.place);
      const std::string name = fmt::format("max-findings at {}:{}", where.line, where.column);
      if (more.unsuppressed() > 0 && fail_on_.reached_by(more.level())) {
         set_attribute(suite.add_failure(name), "message", sentence_of(more));
      } else {
         suite.add_case(name).append_child("system-out").text() = sentence_of(more).c_str();
      }
   }

   [[nodiscard]] static std::string case_name(const file_report& report, const diagnostic& finding) {
      const position where = report.text.at(finding.where.begin);
      return fmt::format("{} at {}:{}", finding.rule, where.line, where.column);
   }

   pugi::xml_document document_;
   pugi::xml_node root_;
   threshold fail_on_;
};

} // namespace

std::unique_ptr<output> make_junit_output(output::writer write, const output_options& options) {
   return std::make_unique<junit_output>(std::move(write), options);
}

} // namespace zoql::tool
