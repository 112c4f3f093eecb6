// A report made by hand, with all that a report can hold.
#pragma once

#include "outputs.hpp"

#include <memory>
#include <string>

/// A report on `text`, in a file of that name, without findings.
[[nodiscard]] inline std::unique_ptr<zoql::tool::file_report> make_report(std::string path, std::string text) {
   auto report = std::make_unique<zoql::tool::file_report>(zoql::tool::input{std::move(path), std::move(text)});
   report->statements = 1;
   return report;
}

/// Two lines, and in them an info, a warning over both lines with a note, an error with two edits, and a suppressed
/// error; the words hold what formats have to escape.
[[nodiscard]] inline std::unique_ptr<zoql::tool::file_report> make_full_report() {
   using zoql::severity;
   auto report = make_report("a b/c,d:e.zoql", "\xC3\xA9 one two\nthree\n");
   auto& found = report->findings;
   found.push_back({"quiet-rule", severity::info, {0, 2}, "50% of | <b> and `c|d`", {}, {}, {}});
   found.push_back({"wide-rule", severity::warning, {3, 12}, "two\nlines \x01 \xFF", "do: this, or that", {}, {}});
   found.back().see({0, 2}, "look here");
   found.push_back({"loud-rule", severity::error, {3, 6}, "wrong ]]> & \"bad\"", {}, {}, {}});
   found.back().mend("mend it", {{{3, 6}, "1"}, {{7, 10}, ""}});
   report->suppressed.push_back({{"loud-rule", severity::error, {7, 10}, "known", {}, {}, {}}, "we live with <it>"});
   return report;
}

/// What a format prints for the report made by hand and for a file that could not be read.
[[nodiscard]] inline std::string print_full_report(std::string_view format,
                                                   const zoql::tool::output_options& options = {}) {
   std::string text;
   const auto output = zoql::tool::make_output(
      format, [&](std::string_view piece) { text += piece; }, options);
   output->begin();
   output->problem("lost/\xFF.zoql", "cannot: 100% read\nit");
   output->add(*make_full_report());
   output->end({.files = 1, .statements = 1, .errors = 1, .warnings = 1, .infos = 1});
   return text;
}
