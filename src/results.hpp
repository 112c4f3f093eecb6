// Where the results of a run go: the chosen format to standard output or a file, and a table to GitHub's job summary.
#pragma once

#include "input.hpp"
#include "outputs.hpp"
#include "results_options.hpp"

#include <memory>
#include <string>
#include <vector>

namespace zoql::tool {

class results {
public:
   explicit results(results_options options);
   results(const results&) = delete;
   results& operator=(const results&) = delete;

   void begin();
   void add(const file_report& report);
   void problem(const std::string& path, const std::string& words);

   /// Ends what is on its way and writes the files, each whole or not at all. Returns those that could not be written.
   [[nodiscard]] std::vector<input_problem> end(const totals& sum);

private:
   [[nodiscard]] bool goes_to_file() const { return !options_.file.empty() && options_.file != "-"; }
   [[nodiscard]] bool has_colour() const;

   results_options options_;
   std::string summary_path_;
   std::string file_text_;
   std::string summary_text_;
   std::vector<std::unique_ptr<output>> outputs_;
};

} // namespace zoql::tool
