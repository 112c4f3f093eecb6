// `zoql payload`: a request body out of files of statements and a flag for every member; checked before it is written.
#include "commands.hpp"
#include "exit_code.hpp"
#include "indented_json.hpp"
#include "input.hpp"
#include "json_text.hpp"
#include "lint.hpp"
#include "lint_request.hpp"
#include "output_path.hpp"
#include "payload_flags.hpp"
#include "replace_file.hpp"
#include "settings_options.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "statement_dialects.hpp"
#include "statement_file.hpp"

#include <zoql/aqua/job_findings.hpp>
#include <zoql/aqua/wsdl_version.hpp>
#include <zoql/render.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::tool {

namespace {

struct payload_arguments {
   std::vector<std::string> paths;
   settings_arguments settings;
   std::string standard_input_name = "<stdin>";
   std::string output;
   bool quiet = false;
};

/// A statement without the `;` that ends it in its file.
std::string_view without_end(std::string_view statement) {
   const std::size_t last = statement.find_last_not_of("; \t\r\n");
   return statement.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

class payload_run {
public:
   payload_run(const payload_arguments& arguments, const payload_flags& flags)
       : arguments_(arguments), flags_(flags), query_(flags.query()), settings_(arguments.settings) {}

   [[nodiscard]] int run() {
      const found_paths found = find_paths(arguments_.paths);
      if (const std::string why = why_not_over(arguments_.output, found.paths); !why.empty()) {
         say_problem(arguments_.output, why);
         return could_not_run;
      }
      for (const input_problem& problem : found.problems) fail(problem.path, problem.words);
      if (!settings_.read(found.paths, arguments_.standard_input_name) || failed_) return could_not_run;
      const settings& first = settings_.of(found.paths.empty() ? "." : name_of(found.paths.front()));
      language_ = first.language.value;
      for (const std::string& path : found.paths) read_queries(path, found.is_named(path));
      if (!failed_ && queries_.empty() && !found.paths.empty())
         fail(name_of(found.paths.front()), "no statement in this file, and none in the others");
      if (failed_) return could_not_run;
      return finish(first);
   }

private:
   [[nodiscard]] const std::string& name_of(const std::string& path) const {
      return path == "-" ? arguments_.standard_input_name : path;
   }

   void read_queries(const std::string& path, bool is_named) {
      if (is_json(path)) return leave_out(path, is_named);
      auto read = read_input(path, arguments_.standard_input_name);
      if (const auto* problem = std::get_if<input_problem>(&read)) return fail(problem->path, problem->words);
      file_report& report = reports_.emplace_back(std::get<input>(std::move(read)));
      const std::string_view text = report.input.text;
      const statement_file file = split_statements(text, language_);
      const std::string stem = path == "-" ? "query" : std::filesystem::path(path).stem().string();
      const std::vector<statement_reading> readings =
         read_dialects(text, file.statements, language_, dialect::zoqlexport);
      for (std::size_t at = 0; at < readings.size(); ++at) {
         const span where = file.statements[at].where;
         if (!goes_as(readings[at]))
            return fail(report.input.path,
                        describe(report, where.begin, "--query-type says another dialect than this file"));
         add_query(at == 0 ? stem : fmt::format("{}-{}", stem, at + 1), without_end(where.of(text)),
                   readings[at].language);
      }
      check(report, readings);
   }

   void leave_out(const std::string& path, bool is_named) {
      if (is_named) return fail(path, std::string(json_is_no_statement_file));
      if (!arguments_.quiet) say_left_out(path, json_is_no_statement_file);
   }

   /// A text that the flags write into every query; nullptr where they do not.
   [[nodiscard]] const std::string* text_in_query(const char* name) const {
      const auto found = query_.find(name);
      return found == query_.end() ? nullptr : found->get_ptr<const std::string*>();
   }

   /// What `--query-type` says has to be what the file says too.
   [[nodiscard]] bool goes_as(const statement_reading& reading) const {
      dialect sent_as{};
      const std::string* const type = text_in_query("type");
      const bool said = type != nullptr && read_dialect(*type, sent_as);
      return !said || reading.is_guessed || reading.language == sent_as;
   }

   /// The statements are checked where they stand, as `zoql lint` does, and as what they are sent as.
   void check(file_report& report, const std::vector<statement_reading>& readings) {
      const settings& set = settings_.of(report.input.path);
      lint_options options{language_, set.rule_options()};
      for (const statement_reading& reading : readings) {
         if (reading.is_guessed && !options.language.has_value()) options.language = reading.language;
      }
      options.rules.channel = channel::aqua;
      if (const std::string* const version = text_in_query("apiVersion"))
         options.rules.api_version = aqua::read_wsdl_version(*version).value_or(options.rules.api_version);
      lint(report, options);
      for (const std::string& problem : report.problems) fail(report.input.path, problem);
      if (!report.problems.empty()) return;
      is_refused_ |= !is_valid(report.findings);
      show(report.findings, report.text);
   }

   /// The flags come last, so that they win.
   void add_query(const std::string& name, std::string_view statement, dialect language) {
      aqua::json query = aqua::json::object();
      query["name"] = name;
      query["query"] = statement;
      query["type"] = capabilities_of(language).name;
      query.update(query_);
      queries_.push_back(std::move(query));
   }

   [[nodiscard]] int finish(const settings& settings) {
      aqua::json body = flags_.job();
      if (arguments_.paths.empty() && !query_.empty()) queries_.push_back(query_);
      if (!queries_.empty()) body["queries"] = queries_;
      const auto request = aqua::decode<aqua::job_request>(body);
      if (!request) {
         say("{}", request.error().text());
         return findings;
      }
      const std::string text = safe_json(indented_json(aqua::write(*request)));
      const bool is_good = check_body(text, settings) && !is_refused_;
      return is_good ? deliver(text + "\n") : findings;
   }

   /// Checks what stands around statements of files, and with it the statement that the flags write.
   [[nodiscard]] bool check_body(std::string_view text, const settings& settings) const {
      aqua::job_options options;
      options.statements = settings.rule_options();
      options.request = request_options({language_, options.statements, settings.request_choices()});
      const source body("<body>", text);
      if (!arguments_.paths.empty()) {
         const auto checked = aqua::check_body(text, options.request);
         const auto& found = std::get<aqua::checked_request>(checked).findings;
         show(found, body);
         return is_valid(found);
      }
      aqua::job_findings found;
      found.check_body(text, options);
      show(found.all(), body);
      return is_valid(found.all());
   }

   /// Findings go to standard error: the body has the other one.
   void show(const std::vector<diagnostic>& all, const source& text) const {
      for (const diagnostic& finding : all) {
         if (finding.level != severity::error && arguments_.quiet) continue;
         write_standard_error(render(text, finding, {}) + "\n");
      }
   }

   [[nodiscard]] int deliver(const std::string& text) const {
      if (arguments_.output.empty() || arguments_.output == "-") {
         write_standard_output(text);
         return clean;
      }
      const std::string failure = write_file(arguments_.output, text);
      if (failure.empty()) return clean;
      say_problem(arguments_.output, failure);
      return could_not_run;
   }

   void fail(const std::string& path, const std::string& words) {
      failed_ = true;
      say_problem(path, words);
   }

   const payload_arguments& arguments_;
   const payload_flags& flags_;
   /// What the flags write into every query.
   const aqua::json query_;
   settings_finder settings_;
   std::optional<dialect> language_;
   std::vector<aqua::json> queries_;
   /// Findings view their texts.
   std::deque<file_report> reports_;
   /// A statement has an error.
   bool is_refused_ = false;
   bool failed_ = false;
};

} // namespace

void add_payload_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<payload_arguments>();
   CLI::App* const command = app.add_subcommand("payload", "Write the body of an AQuA request, checked");
   command->add_option("files", arguments->paths,
                       "Files of statements, folders, or - for standard input; each statement becomes a query named "
                       "after its file. None: the request has no queries, or the one the flags write");
   add_settings_options(*command, arguments->settings);
   add_catalogue_option(*command, arguments->settings);
   add_rule_options(*command, arguments->settings);
   arguments->settings.look_names_up = true;
   command->add_option("--stdin-filename", arguments->standard_input_name, "What to call standard input");
   command->add_option("-o,--output", arguments->output, "Write the body to this file, whole or not at all")
      ->check(is_not_empty());
   command->add_flag("-q,--quiet", arguments->quiet, "Say nothing but errors");
   const auto flags = std::make_shared<payload_flags>(*command);
   command->callback([arguments, flags, &status] {
      const bool twice = !arguments->paths.empty() && flags->query().contains("query");
      if (twice) throw CLI::ValidationError("--query-query", "goes without files: they hold the statements");
      status = payload_run(*arguments, *flags).run();
   });
}

} // namespace zoql::tool
