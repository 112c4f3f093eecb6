// `zoql columns`: what the result of each statement has for columns.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "json_text.hpp"
#include "lint.hpp"
#include "placed_statement.hpp"
#include "settings_options.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"

#include <zoql/columns.hpp>
#include <zoql/rules/mixed_dialects.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

struct columns_arguments {
   std::vector<std::string> paths;
   settings_arguments settings;
   std::string format = "text";
   bool use_query_labels = false;
};

/// A statement of a file, and what it yields.
struct yield {
   const source& text;
   const placed_statement& statement;
   const result_contract& contract;
   bool use_query_labels;
};

std::string place_of(const yield& of, span where) {
   const position place = of.text.at(of.statement.in_file(where).begin);
   return fmt::format("{}:{}:{}", of.text.name(), place.line, place.column);
}

std::string type_words(const result_column& one) {
   return one.type.known() ? fmt::format("{} ({})", name_of(one.type.value), name_of(one.type.said_by)) : "unknown";
}

void print_text(const yield& of) {
   const auto count = of.contract.columns.size();
   std::string text = shown("{}: {} {}\n", place_of(of, {}), count, count == 1 ? "column" : "columns");
   for (std::size_t at = 0; at < count; ++at) {
      const result_column& one = of.contract.columns[at];
      text += shown("{:>4}  {:<22} {}{}\n", at + 1, type_words(one), to_string(one.heading),
                    one.certain ? "" : " (uncertain)");
   }
   for (const note& doubt : of.contract.doubts) {
      text += shown("{}: note: {}\n", place_of(of, doubt.where), to_string(doubt.words));
   }
   write_standard_output(text);
}

json column_json(const result_column& one) {
   json object = {{"heading", to_string(one.heading)},
                  {"certain", one.certain},
                  {"origin", name_of(one.origin)},
                  {"type", nullptr},
                  {"type_said_by", nullptr},
                  {"join", nullptr},
                  {"field", nullptr}};
   if (one.type.known()) {
      object["type"] = name_of(one.type.value);
      object["type_said_by"] = name_of(one.type.said_by);
   }
   if (one.join) object["join"] = one.join.name();
   if (one.field) object["field"] = one.field.name();
   if (one.alias_dropped) object["alias_dropped"] = true;
   return object;
}

json place_json(const yield& of, span where) {
   const position place = of.text.at(of.statement.in_file(where).begin);
   return {{"path", of.text.name()}, {"line", place.line}, {"column", place.column}};
}

json yield_json(const yield& of) {
   const bool is_file = of.statement.tree().language == dialect::zoqlexport;
   json object = place_json(of, {});
   object["dialect"] = capabilities_of(of.statement.tree().language).name;
   object["yields"] = is_file ? "csv" : "records";
   object["use_query_labels"] = is_file ? json(of.use_query_labels) : json(nullptr);
   object["columns"] = json::array();
   for (const result_column& one : of.contract.columns) object["columns"].push_back(column_json(one));
   object["doubts"] = json::array();
   for (const note& doubt : of.contract.doubts) {
      json one = place_json(of, doubt.where);
      one["message"] = to_string(doubt.words);
      object["doubts"].push_back(std::move(one));
   }
   return object;
}

class columns_run {
public:
   explicit columns_run(const columns_arguments& arguments) : arguments_(arguments), settings_(arguments.settings) {}

   [[nodiscard]] int run() {
      found_ = find_paths(arguments_.paths);
      for (const input_problem& problem : found_.problems) fail(problem.path, problem.words);
      if (!settings_.read(found_.paths, "<stdin>")) return could_not_run;
      for (const std::string& path : found_.paths) read(path);
      if (arguments_.format == "json") write_standard_output(json_text(all_, 2) + "\n");
      return status_;
   }

private:
   void read(const std::string& path) {
      const settings& settings = settings_.of(path);
      auto read = read_input(path, "<stdin>");
      if (const auto* problem = std::get_if<input_problem>(&read)) return fail(problem->path, problem->words);
      file_report report(std::get<input>(std::move(read)));
      const source& text = report.text;
      const placed_statements all = place_statements(text, settings.known_language(report.input.path));
      if (found_.is_named(path) || !all.is_other_json) {
         for (const std::string& problem : all.problems) fail_at(problem);
      }
      const bool labels = all.use_query_labels.value_or(arguments_.use_query_labels);
      for (const placed_statement& one : all.statements) show(text, one, settings, labels);
      say_errors(report, settings);
   }

   /// A statement that fails has no result, whatever its columns would be.
   void say_errors(file_report& report, const settings& settings) {
      lint(report, {settings.known_language(report.input.path), settings.rule_options(), settings.request_choices()});
      for (const diagnostic& finding : report.findings) {
         // That neither dialect takes a statement is said already.
         if (finding.level != severity::error || finding.rule == rules::mixed_dialects::about.name) continue;
         const position where = report.text.at(finding.where.begin);
         say("{}:{}:{}: error: {} [{}]", report.input.path, where.line, where.column, to_string(finding.words),
             finding.rule);
         if (status_ == clean) status_ = findings;
      }
   }

   void show(const source& text, const placed_statement& one, const settings& settings, bool labels) {
      const unsigned api_version = api_version_of(one.under(settings.rule_options()));
      const result_contract contract = columns(one.tree(), *settings.names, labels, api_version, one.deleted());
      const yield found{text, one, contract, labels};
      if (arguments_.format == "json") {
         all_.push_back(yield_json(found));
      } else {
         print_text(found);
      }
   }

   /// `problem` says where itself.
   void fail_at(const std::string& problem) {
      say("{}", problem);
      status_ = could_not_run;
   }

   void fail(const std::string& path, const std::string& words) {
      say_problem(path, words);
      status_ = could_not_run;
   }

   const columns_arguments& arguments_;
   settings_finder settings_;
   found_paths found_;
   json all_ = json::array();
   int status_ = clean;
};

} // namespace

void add_columns_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<columns_arguments>();
   CLI::App* const columns =
      app.add_subcommand("columns", "Say what columns the results of statements have: headings, order and types");
   columns->footer("Exit code: 0, 1 when a statement has an error, which standard error tells, or 2 when something\n"
                   "cannot be read.");
   columns
      ->add_option("PATH", arguments->paths, ".zoql files, request bodies (.json), folders; - is standard input")
      ->required();
   columns->add_flag("--query-labels", arguments->use_query_labels,
                     "Headings as with `useQueryLabels: true`; a request body says it itself");
   columns->add_option("--format", arguments->format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   add_settings_options(*columns, arguments->settings);
   add_channel_option(*columns, arguments->settings);
   add_catalogue_option(*columns, arguments->settings);
   arguments->settings.look_names_up = true;
   columns->callback([arguments, &status] { status = columns_run(*arguments).run(); });
}

} // namespace zoql::tool
