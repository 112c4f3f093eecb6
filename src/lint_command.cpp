// `zoql lint`: checks files, folders and standard input.
#include "baseline_file.hpp"
#include "commands.hpp"
#include "delivery.hpp"
#include "exit_code.hpp"
#include "known_rules.hpp"
#include "lint.hpp"
#include "mend_file.hpp"
#include "output_path.hpp"
#include "progress.hpp"
#include "replace_file.hpp"
#include "report_path.hpp"
#include "request_body.hpp"
#include "settings_options.hpp"
#include "shown.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "unified_diff.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::tool {

namespace {

struct lint_arguments {
   std::vector<std::string> paths;
   settings_arguments settings;
   std::string standard_input_name = "<stdin>";
   std::string baseline;
   std::string written_baseline;
   bool show_files = false;
   bool exit_zero = false;
   bool fix = false;
   bool unsafe_fixes = false;
   bool diff = false;
   results_options results;
   std::size_t jobs = 0;
};

/// The rules that do not run under some settings.
std::set<std::string> rules_off(const settings& settings) {
   std::set<std::string> names;
   for (std::size_t place = 0; place < known_rules().size(); ++place) {
      const about& rule = *known_rules()[place];
      if (!checking::is_on(rule, settings.choice_at(place), settings.channel.value)) names.emplace(rule.name);
   }
   return names;
}

/// Where findings go: with `--diff` nowhere, and when standard output is taken by a fixed text, to standard error.
output::writer make_writer(const lint_arguments& arguments) {
   if (arguments.diff) return [](std::string_view) {};
   const bool taken =
      arguments.fix && std::find(arguments.paths.begin(), arguments.paths.end(), "-") != arguments.paths.end();
   if (taken) return write_standard_error;
   return write_standard_output;
}

class lint_run {
public:
   explicit lint_run(const lint_arguments& arguments)
       : arguments_(arguments), settings_(arguments.settings),
         baseline_(arguments.baseline.empty() ? arguments.written_baseline : arguments.baseline,
                   !arguments.written_baseline.empty()) {}

   [[nodiscard]] int run() {
      found_ = find_paths(arguments_.paths);
      const std::vector<std::string>& paths = found_.paths;
      if (!settings_.read(paths, arguments_.standard_input_name) || !baseline_.read()) return could_not_run;
      if (arguments_.show_files) return show_files();
      if (!may_write_results()) return could_not_run;
      delivery_.emplace(options_of_results(paths.empty() ? "" : paths.front()));
      for (const input_problem& problem : found_.problems) delivery_->problem(problem.path, problem.words);
      lint_paths(paths);
      delivery_->end();
      if (!baseline_.finish(!delivery_->failed(), arguments_.results.quiet) || delivery_->failed())
         return could_not_run;
      return would_change_ && !arguments_.exit_zero ? findings : delivery_->exit_code();
   }

private:
   [[nodiscard]] bool may_write_results() const {
      std::vector<std::string> inputs(found_.named.begin(), found_.named.end());
      inputs.push_back(arguments_.baseline);
      inputs.push_back(arguments_.written_baseline);
      std::ranges::copy(arguments_.settings.catalogues, std::back_inserter(inputs));
      std::ranges::copy(arguments_.settings.overlays, std::back_inserter(inputs));
      inputs.push_back(arguments_.settings.config);
      const std::string& output = arguments_.results.file;
      std::string why = why_not_over(output, inputs);
      // What lies in a folder may be the results of an earlier run: JSON, and no request body.
      if (why.empty() && !is_other_json(output)) why = why_not_over(output, found_.paths);
      if (!why.empty()) say_problem(output, why);
      return why.empty();
   }

   [[nodiscard]] static bool is_other_json(const std::string& path) {
      if (!is_json(path)) return false;
      const auto file = read_input(path, path);
      if (std::holds_alternative<input_problem>(file)) return false;
      const auto body = read_request_body(std::get<input>(file).text);
      const auto* const problem = std::get_if<body_problem>(&body);
      return problem != nullptr && problem->is_other_json;
   }

   /// The settings of the first file say what is printed; what makes the run fail, each file's own.
   [[nodiscard]] results_options options_of_results(const std::string& first_path) {
      results_options results = arguments_.results;
      if (arguments_.diff && is_from_environment("ZOQL_OUTPUT_FILE", results.file)) results.file.clear();
      if (arguments_.diff && !results.file.empty())
         throw CLI::ValidationError("--diff", "prints a difference and no findings for --output-file");
      return results.under(settings_of(first_path));
   }

   /// Standard input lies where its name says, or else where we are.
   [[nodiscard]] const settings& settings_of(const std::string& path) {
      return settings_.of(path == "-" ? arguments_.standard_input_name : path);
   }

   /// Prints what would be checked: a JSON file of another kind is not, unless it is named itself.
   [[nodiscard]] int show_files() {
      std::vector<input_problem> problems = found_.problems;
      for (const std::string& path : found_.paths) {
         auto file = read_input(path, arguments_.standard_input_name);
         if (auto* problem = std::get_if<input_problem>(&file)) {
            problems.push_back(std::move(*problem));
            continue;
         }
         file_report report(std::get<input>(std::move(file)));
         lint(report, {});
         if (!report.is_other_json || found_.is_named(path)) write_standard_output(shown("{}\n", report.input.path));
      }
      for (const input_problem& problem : problems) say_problem(problem.path, problem.words);
      return problems.empty() ? clean : could_not_run;
   }

   void lint_paths(const std::vector<std::string>& paths) {
      if (arguments_.fix && !arguments_.diff) remove_leftovers(paths);
      progress progress(paths.size(), arguments_.results.quiet ? progress::writer() : terminal_writer());
      for (std::size_t done = 0; done < paths.size(); ++done) {
         progress.show(done);
         lint_path(paths[done], progress);
      }
   }

   void lint_path(const std::string& path, progress& progress) {
      auto read =
         read_input(path, arguments_.standard_input_name, arguments_.fix ? input_bytes::copied : input_bytes::in_place);
      if (const auto* problem = std::get_if<input_problem>(&read)) {
         progress.hide();
         return delivery_->problem(problem->path, problem->words);
      }
      input file = std::get<input>(std::move(read));
      const settings& settings = settings_of(path);
      if (arguments_.fix || arguments_.diff) mend(path, file, settings);
      if (arguments_.diff) return;
      file_report report(std::move(file));
      // Statistics count every finding by its rule.
      const std::size_t max_findings = arguments_.results.statistics ? 0 : settings.max_findings.value;
      lint(report, {settings.known_language(report.input.path), settings.rule_options(), settings.request_choices(),
                    baseline_.baseline(), arguments_.jobs, max_findings});
      if (!report.findings.empty() || !report.problems.empty() || report.statements == 0) progress.hide();
      if (report.is_other_json && !found_.is_named(path)) return leave_out(path, report.problems.front());
      if (report.problems.empty() && baseline_.baseline() != nullptr)
         baseline_.baseline()->saw(report.input.path, rules_off(settings));
      delivery_->add(report, read_threshold(arguments_.exit_zero ? "never" : settings.fail_on.value));
   }

   /// Applies fixes; the file is written, or shown as a difference, and linted as it is then.
   void mend(const std::string& path, input& file, const settings& settings) {
      const lint_options options{settings.known_language(file.path), settings.rule_options(),
                                 settings.request_choices()};
      const auto mended = mend_file(file, options, arguments_.unsafe_fixes);
      if (const auto* problem = std::get_if<input_problem>(&mended)) {
         if (!arguments_.diff) return; // the linter says it
         if (problem->is_other_json && !found_.is_named(path)) return leave_out(path, problem->words);
         return delivery_->problem(problem->path, problem->words);
      }
      const std::string& fresh = std::get<std::string>(mended);
      if (arguments_.diff) {
         would_change_ = would_change_ || fresh != file.text.view();
         return write_file_to_standard_output(unified_diff(file.text, fresh, report_path(file.path)));
      }
      if (path == "-") {
         write_file_to_standard_output(fresh);
      } else if (fresh != file.text.view()) {
         const std::string failure = replace_unchanged_file(path, file.text, fresh);
         if (!failure.empty()) return delivery_->problem(path, failure);
      }
      file.text = fresh;
   }

   void leave_out(const std::string& path, const std::string& words) const {
      if (!arguments_.results.quiet) say_left_out(path, words);
   }

   const lint_arguments& arguments_;
   settings_finder settings_;
   baseline_file baseline_;
   found_paths found_;
   std::optional<delivery> delivery_;
   bool would_change_ = false;
};

CLI::Option* add_fix_options(CLI::App& lint, lint_arguments& arguments) {
   lint.add_flag("--fix", arguments.fix,
                 "Apply the fixes that are safe; of standard input the result goes to standard output");
   lint.add_flag("--unsafe-fixes", arguments.unsafe_fixes, "With --fix or --diff: apply those too that need a look");
   return lint.add_flag("--diff", arguments.diff, "Write nothing; print what --fix would change and exit 1");
}

void add_baseline_options(CLI::App& lint, lint_arguments& arguments, CLI::Option* diff) {
   auto* const baseline = lint.add_option("--baseline", arguments.baseline, "Leave out the findings this file knows")
                             ->check(is_not_empty());
   lint
      .add_option("--write-baseline", arguments.written_baseline,
                  "The same, and write the file: all there is the first time, never more than before later")
      ->check(is_not_empty())
      ->excludes(baseline)
      ->excludes(diff);
}

int run(lint_arguments& arguments) {
   arguments.settings.look_names_up = true;
   arguments.results.print = make_writer(arguments);
   return lint_run(arguments).run();
}

} // namespace

void add_lint_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<lint_arguments>();
   CLI::App* const lint = app.add_subcommand("lint", "Check .zoql files, request bodies of AQuA, action/query and "
                                                     "object/export (.json), folders, or - for standard input");
   lint->add_option("PATH", arguments->paths, "Files and folders; - is standard input")->required();
   lint->add_option("--stdin-filename", arguments->standard_input_name,
                    "What to call standard input; .json makes it a request body");
   lint->add_flag("--show-files", arguments->show_files, "Print the files that would be checked, and check none");
   lint->add_option("-j,--jobs", arguments->jobs, "How many threads may share a long file; 0: one for each processor")
      ->check(CLI::Range(0, 1'000))
      ->capture_default_str();
   add_settings_options(*lint, arguments->settings);
   add_channel_option(*lint, arguments->settings);
   add_catalogue_option(*lint, arguments->settings);
   add_rule_options(*lint, arguments->settings);
   add_max_findings_option(*lint, arguments->settings);
   add_report_options(*lint, arguments->settings);
   CLI::Option* const diff = add_fix_options(*lint, *arguments);
   add_results_options(*lint, arguments->results);
   lint->add_flag("--exit-zero", arguments->exit_zero, "Report errors, but exit 0 all the same");
   add_baseline_options(*lint, *arguments, diff);
   lint->footer(
      "Exit code: 0, 1 with findings of --fail-on's severity or when --diff changes something, 2 when something "
      "cannot be read or written; who reads the output, and whether to its end, does not change it.");
   lint->callback([arguments, &status] { status = run(*arguments); });
}

int lint_paths(std::vector<std::string> paths) {
   lint_arguments arguments;
   arguments.paths = std::move(paths);
   return run(arguments);
}

} // namespace zoql::tool
