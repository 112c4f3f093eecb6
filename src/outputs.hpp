// The output formats of `lint`: the one table of names and makers.
#pragma once

#include "output.hpp"
#include "threshold.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace zoql::tool {

/// What some formats want to know.
struct output_options {
   bool colour = false;
   /// Only findings: no last line that counts.
   bool quiet = false;
   /// Which findings fail a test case in JUnit.
   threshold fail_on;
};

std::unique_ptr<output> make_text_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_concise_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_json_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_jsonl_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_sarif_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_github_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_gitlab_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_junit_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_checkstyle_output(output::writer write, const output_options& options);
std::unique_ptr<output> make_rdjson_output(output::writer write, const output_options& options);

struct output_entry {
   std::string_view format;
   std::unique_ptr<output> (*make)(output::writer, const output_options&);
};

/// The one table of formats, in the order in which the help lists them.
inline constexpr std::array output_table{
   output_entry{"text", make_text_output},
   output_entry{"concise", make_concise_output},
   output_entry{"json", make_json_output},
   output_entry{"jsonl", make_jsonl_output},
   output_entry{"sarif", make_sarif_output},
   output_entry{"github", make_github_output},
   output_entry{"gitlab", make_gitlab_output},
   output_entry{"junit", make_junit_output},
   output_entry{"checkstyle", make_checkstyle_output},
   output_entry{"rdjson", make_rdjson_output},
};

/// The names of all formats.
inline constexpr auto output_formats = [] {
   std::array<std::string_view, output_table.size()> names;
   for (std::size_t at = 0; at < names.size(); ++at) names[at] = output_table[at].format;
   return names;
}();

/// The output for one of `output_formats`.
[[nodiscard]] std::unique_ptr<output> make_output(std::string_view format, output::writer write,
                                                  const output_options& options);

/// Counts per rule in the place of findings; `format` is `text` or `json`.
[[nodiscard]] std::unique_ptr<output> make_statistics_output(std::string_view format, output::writer write);

/// All findings as a Markdown table, for the job summary of GitHub Actions.
[[nodiscard]] std::unique_ptr<output> make_github_summary(output::writer write);

} // namespace zoql::tool
