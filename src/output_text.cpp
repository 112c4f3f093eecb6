// The format for people: one frame per finding, and a last line that counts.
#include "finding_words.hpp"
#include "outputs.hpp"
#include "shown.hpp"

#include <zoql/render.hpp>


namespace zoql::tool {

namespace {

class text_output : public output {
public:
   text_output(writer write, const output_options& options)
       : output(std::move(write)), options_{.colour = options.colour}, quiet_(options.quiet) {}

   void add(const file_report& report) override {
      for (const diagnostic& finding : report.findings) write(render(report.text, finding, options_) + "\n");
      for (const more_findings& more : report.more) {
         const position where = report.text.at(more.place);
         write(shown("{}:{}:{}: {}\n\n", report.input.path, where.line, where.column, sentence_of(more)));
      }
   }

   /// Standard error has said it.
   void problem(std::string_view, std::string_view) override {}

   void end(const totals& sum) override {
      if (quiet_) return;
      write(sentence_of(sum) + "\n");
      if (const std::string guesses = sentence_of(sum.guessed); !guesses.empty()) write(guesses + "\n");
   }

private:
   render_options options_;
   bool quiet_;
};

} // namespace

std::unique_ptr<output> make_text_output(output::writer write, const output_options& options) {
   return std::make_unique<text_output>(std::move(write), options);
}

} // namespace zoql::tool
