// The options of what is said, and what refuses to go together.
#include "results_options.hpp"

#include "settings_options.hpp"

#include <CLI/CLI.hpp>

namespace zoql::tool {

void add_results_options(CLI::App& command, results_options& options) {
   command
      .add_option("-o,--output-file", options.file, "Write it to this file, whole or not at all, and print nothing")
      ->check(is_not_empty())
      ->envname("ZOQL_OUTPUT_FILE");
   command.add_flag("--statistics", options.statistics,
                    "Print how often each rule speaks in the place of findings (formats text and json)");
   command.add_flag("-q,--quiet", options.quiet,
                    "Print findings and problems only: no last line, no notes, no progress");
   command.add_option("--color,--colour", options.colour, "Colours in the format text; auto is for a terminal")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
}

results_options results_options::under(const settings& first) const {
   results_options options = *this;
   options.format = first.format.value;
   options.fail_on = read_threshold(first.fail_on.value);
   if (options.statistics && options.format != "text" && options.format != "json") {
      if (first.format.origin != command_line_origin) {
         options.format = "text";
         return options;
      }
      throw CLI::ValidationError("--statistics", "goes with the formats text and json, not with " + options.format);
   }
   return options;
}

} // namespace zoql::tool
