// `zoql catalogue`: makes, shows and compares catalogues.
#include "catalogue_files.hpp"
#include "catalogue_text.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "impact.hpp"
#include "output_path.hpp"
#include "replace_file.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"

#include <zoql/catalogue/json/write.hpp>
#include <zoql/catalogue/suggest.hpp>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

namespace {

using catalogue::context;
using catalogue::result;

int complain(const catalogue::problem& what) {
   write_standard_error(text_of(what) + "\n");
   return could_not_run;
}

struct build_options {
   std::vector<std::string> describes;
   std::vector<std::string> wsdls;
   std::string origin;
   std::string output;
};

int build(const build_options& options) {
   std::vector<std::string> inputs = options.describes;
   inputs.insert(inputs.end(), options.wsdls.begin(), options.wsdls.end());
   if (const std::string why = why_not_over(options.output, inputs); !why.empty())
      return complain({options.output, {0, 0}, why, {}});
   result<catalogue::draft> all = snapshot(options.describes, options.wsdls);
   if (!all) return complain(all.problem());
   all->origin = options.origin;
   const std::string text = write_json(*all, catalogue::layer::tenant);
   if (options.output.empty()) {
      write_standard_output(text);
      return clean;
   }
   const std::string objection = replace_file(options.output, text);
   return objection.empty() ? clean : complain({options.output, {0, 0}, "cannot be written: " + objection, {}});
}

struct show_options {
   std::string name;
   std::vector<std::string> catalogues;
   bool bare = false;
};

/// Says that there is no such name, and what may have been meant.
int unknown(std::string_view what, std::string_view name, std::string_view meant) {
   write_standard_error(
      shown("there is no {} {}{}\n", what, name, meant.empty() ? "" : fmt::format("; did you mean {}?", meant)));
   return could_not_run;
}

/// What may have been meant, in whichever context it may stand.
template<typename Suggest>
std::string_view meant_by(Suggest suggest) {
   const catalogue::suggestion exported = suggest(context::export_);
   return exported ? exported.name : suggest(context::soap).name;
}

int show_field(const catalogue::object& of, std::string_view name) {
   const catalogue::field field = of.field(name);
   if (!field) {
      const auto suggest = [&](context where) { return suggest_field(of, name, where); };
      return unknown("field", fmt::format("{}.{}", of.name(), name), meant_by(suggest));
   }
   write_standard_output(text_of(of, field));
   return clean;
}

int show(const show_options& options) {
   const result<catalogue::store> held = layered(options.catalogues, !options.bare);
   if (!held) return complain(held.problem());
   const catalogue::view all = held->view();
   if (options.name.empty()) {
      write_standard_output(list_of(all));
      return clean;
   }
   const std::string_view name = options.name;
   const std::size_t dot = name.find('.');
   const catalogue::object of = all.object(name.substr(0, dot));
   if (!of) {
      const auto suggest = [&](context where) { return suggest_object(all, name.substr(0, dot), where); };
      return unknown("object", name.substr(0, dot), meant_by(suggest));
   }
   if (dot != std::string_view::npos) return show_field(of, name.substr(dot + 1));
   write_standard_output(text_of(of));
   return clean;
}

int compare(const impact_options& options) {
   if (!options.paths.empty()) return report_impact(options);
   const result<catalogue::store> before = layered({options.before}, false);
   if (!before) return complain(before.problem());
   const result<catalogue::store> after = layered({options.after}, false);
   if (!after) return complain(after.problem());
   const auto found = differences(before->view(), after->view());
   for (const catalogue::difference& one : found) write_standard_output(text_of(one));
   return found.empty() ? clean : findings;
}

void add_build(CLI::App& to, int& status) {
   CLI::App* command = to.add_subcommand("build", "Make a snapshot of a tenant out of Describe answers and WSDLs");
   const auto options = std::make_shared<build_options>();
   CLI::Option* describe =
      command->add_option("--describe", options->describes, "A Describe answer or a folder of them");
   CLI::Option* wsdl = command->add_option("--wsdl", options->wsdls, "A WSDL of the tenant");
   command->add_option("--origin", options->origin, "Whence and when, for people who read the snapshot");
   command->add_option("-o,--output", options->output, "The snapshot (default: standard output)");
   command->callback([=, &status] {
      if (describe->empty() && wsdl->empty()) throw CLI::RequiredError("--describe or --wsdl");
      status = build(*options);
   });
}

void add_show(CLI::App& to, int& status) {
   CLI::App* command = to.add_subcommand("show", "List the objects, or show one object or one field");
   const auto options = std::make_shared<show_options>();
   command->add_option("NAME", options->name, "OBJECT or OBJECT.FIELD");
   command->add_option("--catalogue", options->catalogues, "A snapshot or overlay; the last one counts most")
      ->allow_extra_args(false);
   command->add_flag("--bare", options->bare, "Leave the built-in catalogue out");
   command->callback([=, &status] { status = show(*options); });
}

/// All but the snapshots is about statements.
void refuse_without_statements(const CLI::App& diff) {
   for (const CLI::Option* const one : diff.get_options()) {
      if (one->empty() || one->get_positional() || one->get_name() == "--help") continue;
      if (!one->get_envname().empty() && is_from_environment(one->get_envname().c_str(), one->results().back()))
         continue;
      throw CLI::ValidationError(one->get_name(), "goes with --statements");
   }
}

void add_diff(CLI::App& to, int& status) {
   CLI::App* command = to.add_subcommand(
      "diff", "Say what differs between two snapshots, or which statements that breaks; exit code 1 when something does");
   const auto options = std::make_shared<impact_options>();
   command->add_option("OLD", options->before, "The older snapshot")->required();
   command->add_option("NEW", options->after, "The newer snapshot")->required();
   command->add_option("--statements", options->paths,
                       "Say what statements in these files and folders have under NEW only, as `zoql lint` would");
   add_settings_options(*command, options->settings);
   add_channel_option(*command, options->settings);
   add_rule_options(*command, options->settings);
   add_report_options(*command, options->settings);
   add_results_options(*command, options->results);
   options->results.print = write_standard_output;
   command->callback([=, &status] {
      if (options->paths.empty()) refuse_without_statements(*command);
      status = compare(*options);
   });
}

} // namespace

void add_catalogue_command(CLI::App& app, int& status) {
   CLI::App* command = app.add_subcommand("catalogue", "Objects, fields and joins: make, show and compare catalogues");
   command->require_subcommand(1);
   add_build(*command, status);
   add_show(*command, status);
   add_diff(*command, status);
}

} // namespace zoql::tool
