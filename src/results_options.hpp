// What is said of a run, how and where: what the command line and the settings of the first file come to.
#pragma once

#include "output.hpp"
#include "settings.hpp"
#include "threshold.hpp"

#include <string>

namespace CLI {
class App;
}

namespace zoql::tool {

struct results_options {
   std::string format = "text";
   /// Empty, or `-`, for standard output.
   std::string file;
   /// What standard output is: it may be taken by something else.
   output::writer print;
   /// `auto`, `always` or `never`.
   std::string colour = "auto";
   bool quiet = false;
   /// Counts per rule in the place of findings; only with the formats `text` and `json`.
   bool statistics = false;
   threshold fail_on;

   /// These under the settings of the run's first file. What cannot go together ends the run as a wrong option does.
   [[nodiscard]] results_options under(const settings& first) const;
};

/// `--output-file`, `--statistics`, `--quiet` and `--color`.
void add_results_options(CLI::App& command, results_options& options);

} // namespace zoql::tool
