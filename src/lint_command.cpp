// `zoql lint`: checks files, folders and standard input.
#include "commands.hpp"
#include "exit_code.hpp"
#include "lint.hpp"
#include "output.hpp"
#include "replace_file.hpp"
#include "rewrite.hpp"
#include "standard_output.hpp"
#include "unified_diff.hpp"

#include <zoql/mend.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace zoql::tool {

namespace {

struct lint_arguments {
   std::vector<std::string> paths;
   std::string language;
   std::string format = "text";
   std::string standard_input_name = "<stdin>";
   bool strict = false;
   bool exit_zero = false;
   bool fix = false;
   bool unsafe_fixes = false;
   bool diff = false;
};

/// Where findings go: with `--diff` nowhere, and when standard output is taken by a fixed text, to standard error.
output::writer make_writer(const lint_arguments& arguments) {
   if (arguments.diff) return [](std::string_view) {};
   const bool taken =
      arguments.fix && std::find(arguments.paths.begin(), arguments.paths.end(), "-") != arguments.paths.end();
   if (taken) return [](std::string_view text) { fmt::print(stderr, "{}", text); };
   return write_standard_output;
}

std::unique_ptr<output> make_output(const lint_arguments& arguments) {
   if (arguments.format == "json") return make_json_output(make_writer(arguments));
   return make_text_output(make_writer(arguments), standard_output_has_colour());
}

void count(const file_report& report, totals& sum) {
   ++sum.files;
   sum.statements += report.statements;
   for (const diagnostic& finding : report.findings) {
      ++(finding.level == severity::error ? sum.errors : finding.level == severity::warning ? sum.warnings : sum.infos);
   }
}

class lint_run {
public:
   explicit lint_run(const lint_arguments& arguments) : arguments_(arguments), output_(make_output(arguments)) {
      dialect language{};
      if (read_dialect(arguments.language, language)) options_.language = language;
      options_.rules.strict = arguments.strict;
   }

   [[nodiscard]] int run() {
      const found_paths found = find_paths(arguments_.paths);
      for (const input_problem& problem : found.problems) say_problem(problem.path, problem.words);
      output_->begin();
      for (const std::string& path : found.paths) lint_path(path);
      output_->end(sum_);
      if (would_change_ && !failed_) return findings;
      return failed_ ? could_not_run : sum_.errors > 0 && !arguments_.exit_zero ? findings : clean;
   }

private:
   void lint_path(const std::string& path) {
      auto read = read_input(path, arguments_.standard_input_name);
      if (const auto* problem = std::get_if<input_problem>(&read)) return say_problem(problem->path, problem->words);
      input file = std::get<input>(std::move(read));
      if (arguments_.fix || arguments_.diff) mend(path, file);
      if (arguments_.diff) return;
      file_report report(std::move(file));
      lint(report, options_);
      if (report.is_other_json && !is_named(path)) {
         fmt::print(stderr, "zoql: {}: left out: {}\n", path, report.problem);
         return;
      }
      if (!report.problem.empty()) say_problem(report.input.path, report.problem);
      if (report.problem.empty() && report.statements == 0) say_problem(report.input.path, "no statement in this file");
      count(report, sum_);
      output_->add(report);
   }

   /// Applies fixes; the file is written, or shown as a difference, and linted as it is then.
   void mend(const std::string& path, input& file) {
      const mend_options options{.unsafe = arguments_.unsafe_fixes, .rules = options_.rules, .limits = {}};
      const auto mended =
         rewrite_statements(file, options_.language, [&](std::string_view statement, dialect language, std::uint32_t) {
            return mender_.mend(statement, language, options).text;
         });
      if (const auto* problem = std::get_if<input_problem>(&mended)) return say_problem(problem->path, problem->words);
      const std::string& fresh = std::get<std::string>(mended);
      if (arguments_.diff) {
         would_change_ = would_change_ || fresh != file.text;
         return write_standard_output(unified_diff(file.text, fresh, file.path));
      }
      if (path == "-") {
         write_standard_output(fresh);
      } else if (fresh != file.text) {
         if (const std::string failure = replace_file(path, fresh); !failure.empty()) return say_problem(path, failure);
      }
      file.text = fresh;
   }

   /// Whether the command line names this file, and not only a folder above it.
   [[nodiscard]] bool is_named(const std::string& path) const {
      return std::find(arguments_.paths.begin(), arguments_.paths.end(), path) != arguments_.paths.end();
   }

   void say_problem(const std::string& path, const std::string& words) {
      failed_ = true;
      fmt::print(stderr, "zoql: {}: {}\n", path, words);
   }

   const lint_arguments& arguments_;
   lint_options options_;
   std::unique_ptr<output> output_;
   totals sum_;
   mender mender_;
   bool would_change_ = false;
   bool failed_ = false;
};

} // namespace

void add_lint_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<lint_arguments>();
   CLI::App* const lint =
      app.add_subcommand("lint", "Check .zoql files, AQuA request bodies (.json), folders, or - for standard input");
   lint->add_option("PATH", arguments->paths, "Files and folders; - is standard input")->required();
   lint->add_option("--dialect", arguments->language, "The dialect of statements that do not say theirs")
      ->check(CLI::IsMember({"zoql", "zoqlexport"}));
   lint->add_option("--format", arguments->format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   lint->add_option("--stdin-filename", arguments->standard_input_name,
                    "What to call standard input; .json makes it a request body");
   lint->add_flag("--strict", arguments->strict, "Make errors of warnings about what no page documents");
   lint->add_flag("--fix", arguments->fix,
                  "Apply the fixes that are safe; of standard input the result goes to standard output");
   lint->add_flag("--unsafe-fixes", arguments->unsafe_fixes, "With --fix or --diff: apply those too that need a look");
   lint->add_flag("--diff", arguments->diff, "Write nothing; print what --fix would change and exit 1");
   lint->add_flag("--exit-zero", arguments->exit_zero, "Report errors, but exit 0 all the same");
   lint->callback([arguments, &status] { status = lint_run(*arguments).run(); });
}

} // namespace zoql::tool
