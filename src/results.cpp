// Hands each report to every output and what they wrote to its place.
#include "results.hpp"

#include "replace_file.hpp"
#include "standard_output.hpp"

#include <cstdlib>

namespace zoql::tool {

results::results(results_options options) : options_(std::move(options)) {
   output::writer write = options_.print;
   if (goes_to_file()) write = [this](std::string_view text) { file_text_ += text; };
   if (options_.statistics) {
      outputs_.push_back(make_statistics_output(options_.format, std::move(write)));
   } else {
      outputs_.push_back(make_output(options_.format, std::move(write),
                                     {.colour = has_colour(), .quiet = options_.quiet, .fail_on = options_.fail_on}));
   }
   const char* const summary = std::getenv("GITHUB_STEP_SUMMARY");
   if (options_.format != "github" || summary == nullptr || *summary == '\0') return;
   summary_path_ = summary;
   outputs_.push_back(make_github_summary([this](std::string_view text) { summary_text_ += text; }));
}

bool results::has_colour() const {
   if (options_.colour != "auto") return options_.colour == "always";
   return !goes_to_file() && standard_output_has_colour();
}

void results::begin() {
   for (const auto& one : outputs_) one->begin();
}

void results::add(const file_report& report) {
   for (const auto& one : outputs_) one->add(report);
}

void results::problem(const std::string& path, const std::string& words) {
   for (const auto& one : outputs_) one->problem(path, words);
}

std::vector<input_problem> results::end(const totals& sum) {
   for (const auto& one : outputs_) one->end(sum);
   std::vector<input_problem> problems;
   if (goes_to_file()) {
      if (std::string words = write_file(options_.file, file_text_); !words.empty())
         problems.push_back({options_.file, "cannot write this file: " + words});
   }
   if (!summary_path_.empty()) {
      if (std::string words = append_to_file(summary_path_, summary_text_); !words.empty())
         problems.push_back({summary_path_, "cannot write the job summary: " + words});
   }
   return problems;
}

} // namespace zoql::tool
