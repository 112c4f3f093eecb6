// The format for editors and problem matchers: `path:line:column: severity: message [rule]`, one line each.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "shown.hpp"

namespace zoql::tool {

namespace {

class concise_output : public output {
public:
   using output::output;

   void add(const file_report& report) override {
      for (const diagnostic& finding : report.findings) {
         const position where = report.text.at(finding.where.begin);
         write(shown("{}:{}:{}: {}: {} [{}]\n", report.input.path, where.line, where.column, name_of(finding.level),
                     to_string(finding.words), finding.rule));
      }
      for (const more_findings& more : report.more) {
         const position where = report.text.at(more.place);
         write(shown("{}:{}:{}: {}: {} [max-findings]\n", report.input.path, where.line, where.column,
                           name_of(more.level()), sentence_of(more)));
      }
   }

   /// Standard error has said it.
   void problem(std::string_view, std::string_view) override {}
};

} // namespace

std::unique_ptr<output> make_concise_output(output::writer write, const output_options&) {
   return std::make_unique<concise_output>(std::move(write));
}

} // namespace zoql::tool
