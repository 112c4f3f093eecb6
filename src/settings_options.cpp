// Reads settings from the command line and finds those of files.
#include "settings_options.hpp"

#include "absolute_path.hpp"
#include "catalogue_text.hpp"
#include "outputs.hpp"
#include "repository.hpp"
#include "rule_names.hpp"
#include "standard_error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// The settings files in a folder: none, one, or two, which is one too many. A link to nowhere is one as well: reading
/// it says so.
std::vector<std::string> settings_files_in(const fs::path& folder) {
   std::vector<std::string> found;
   for (const char* const name : {"zoql.toml", ".zoql.toml"}) {
      std::error_code failure;
      const fs::path path = folder / name;
      if (fs::exists(fs::symlink_status(path, failure)) && !fs::is_directory(path, failure))
         found.push_back(path_from_here(path));
   }
   return found;
}

} // namespace

bool is_from_environment(const char* variable, const std::string& value) {
   const char* const set = std::getenv(variable);
   return set != nullptr && value == set;
}

std::function<std::string(const std::string&)> is_not_empty() {
   return
      [](const std::string& value) { return value.empty() ? "is empty; leave the option out, or name a file" : ""; };
}

void add_settings_options(CLI::App& command, settings_arguments& arguments) {
   auto* const config = command
                           .add_option("--config", arguments.config,
                                       "Read this settings file instead of the nearest zoql.toml upwards of each file")
                           ->check(is_not_empty());
   command.add_flag("--isolated", arguments.isolated, "Read no settings file")->excludes(config);
   command.add_flag("--trust-settings", arguments.trusts_settings,
                    "Let settings files name files outside their repository (the nearest folder with .git, else their "
                    "own)");
   command
      .add_option(
         "--dialect", arguments.language,
         "Dialect of statements without a `-- dialect:` comment or a `type`; if unset, what a file uses tells: "
         "`*`, `Join.Field`, `(`, `is null`, `''` in a string and the like are Export ZOQL, `\\'` in a string "
         "and dates without quotes ZOQL; else ZOQL, and in requests Export ZOQL")
      ->check(CLI::IsMember({"zoql", "zoqlexport"}));
}

void add_channel_option(CLI::App& command, settings_arguments& arguments) {
   command
      .add_option(
         "--channel", arguments.channel,
         "Check what is true of statements sent this way: aqua (POST /v1/batch-query), query (POST "
         "/v1/action/query), export (POST /v1/object/export) or soap (query()); all but aqua set the dialect too")
      ->check(CLI::IsMember({"aqua", "query", "export", "soap"}));
   command
      .add_option("--api-version", arguments.api_version,
                  "The number of the WSDL that statements are sent with, such as 79; a request may say it itself")
      ->check(CLI::Range(1U, highest_api_version));
}

void add_catalogue_option(CLI::App& command, settings_arguments& arguments) {
   command
      .add_option("--catalogue", arguments.catalogues,
                  "Look names up in this snapshot of a tenant too, made by `zoql catalogue build`; may be repeated")
      ->allow_extra_args(false);
}

void add_rule_options(CLI::App& command, settings_arguments& arguments) {
   command.add_option("--overlay", arguments.overlays, "Lay this over the catalogues: what was seen to be otherwise")
      ->allow_extra_args(false);
   command.add_option("--select", arguments.select, "Run these rules only: names, divided by commas")
      ->delimiter(',')
      ->allow_extra_args(false);
   command.add_option("--ignore", arguments.ignore, "Do not run these rules: names, divided by commas")
      ->delimiter(',')
      ->allow_extra_args(false);
   command.add_flag("--strict", arguments.strict, "Make errors of warnings about what no page documents");
}

void add_fail_on_option(CLI::App& command, settings_arguments& arguments) {
   command.add_option("--fail-on", arguments.fail_on, "The least severity of a finding that makes the exit code 1")
      ->check(CLI::IsMember({"error", "warning", "info", "never"}));
}

void add_report_options(CLI::App& command, settings_arguments& arguments) {
   add_fail_on_option(command, arguments);
   command
      .add_option(
         "--format", arguments.format,
         "What to print; it does not change with where zoql runs: in GitHub Actions, set ZOQL_FORMAT to github")
      ->check(CLI::IsMember(std::vector<std::string>(output_formats.begin(), output_formats.end())))
      ->envname("ZOQL_FORMAT");
}

void add_max_findings_option(CLI::App& command, settings_arguments& arguments) {
   command
      .add_option("--max-findings", arguments.max_findings,
                  fmt::format("Show at most this many findings of a statement, the gravest, and count the others; "
                              "0: all [{}]",
                              usual_max_findings))
      ->check(CLI::Range(0, 1'000'000'000));
}

settings_finder::settings_finder(const settings_arguments& arguments)
    : config_(arguments.config), isolated_(arguments.isolated), trusts_settings_(arguments.trusts_settings),
      look_names_up_(arguments.look_names_up) {
   read_command_line(arguments);
}

void settings_finder::read_command_line(const settings_arguments& arguments) {
   if (dialect language{}; read_dialect(arguments.language, language))
      command_line_.language = {language, command_line_origin};
   if (channel sent_by{}; read_channel(arguments.channel, sent_by))
      command_line_.channel = {sent_by, command_line_origin};
   if (arguments.api_version != 0) command_line_.api_version = {arguments.api_version, command_line_origin};
   if (arguments.strict) command_line_.strict = {true, command_line_origin};
   if (!arguments.fail_on.empty()) command_line_.fail_on = {arguments.fail_on, command_line_origin};
   if (!arguments.format.empty()) {
      const bool is_said = !is_from_environment("ZOQL_FORMAT", arguments.format);
      command_line_.format = {arguments.format, is_said ? command_line_origin : "ZOQL_FORMAT"};
   }
   if (arguments.max_findings.has_value()) command_line_.max_findings = {*arguments.max_findings, command_line_origin};
   if (!arguments.catalogues.empty()) command_line_.catalogues = {arguments.catalogues, command_line_origin};
   if (!arguments.overlays.empty()) command_line_.overlays = {arguments.overlays, command_line_origin};
   if (!arguments.select.empty()) command_line_.select = {places_of(arguments.select, "--select"), command_line_origin};
   if (!arguments.ignore.empty()) command_line_.ignore = {places_of(arguments.ignore, "--ignore"), command_line_origin};
}

std::vector<std::size_t> settings_finder::places_of(const std::vector<std::string>& names, const char* option) {
   std::vector<std::size_t> places;
   for (const std::string& name : names) {
      const std::optional<std::size_t> place = find_rule_place(name);
      if (!place.has_value()) {
         problems_.push_back(shown("{}: {}", option, unknown_rule_words(name)));
         continue;
      }
      places.push_back(*place);
      const std::string note = former_name_words(name, *known_rules()[*place]);
      if (!note.empty()) notes_.push_back(fmt::format("{}: {}", option, note));
   }
   return places;
}

bool settings_finder::read(const std::vector<std::string>& paths, const std::string& standard_input_name) {
   if (paths.empty()) static_cast<void>(of(""));
   for (const std::string& path : paths) static_cast<void>(of(path == "-" ? standard_input_name : path));
   for (const std::string& note : notes_) say("note: {}", note);
   for (const std::string& problem : problems_) write_standard_error("zoql: " + problem + "\n");
   return problems_.empty();
}

const settings& settings_finder::of(const std::string& path) {
   const auto [at, is_new] = by_path_.try_emplace(path, nullptr);
   if (is_new) at->second = &find(path);
   return *at->second;
}

const settings& settings_finder::find(const std::string& path) {
   std::error_code failure;
   const fs::path place = absolute_path(path);
   const fs::path folder = fs::is_directory(place, failure) ? place : place.parent_path();
   std::vector<const settings_layer*> layers;
   for (const settings_layer& layer : layers_in(folder.string())) {
      if (layer.covers(path)) layers.push_back(&layer);
   }
   const auto [at, is_new] = known_.try_emplace(std::move(layers));
   settings& result = at->second;
   if (!is_new) return result;
   for (const settings_layer* layer : at->first) result.add(*layer);
   result.add(command_line_);
   note_contradiction(result);
   if (look_names_up_) read_catalogue(result);
   return result;
}

void settings_finder::note_contradiction(const settings& settings) {
   const std::optional<dialect> taken = dialect_of(settings.channel.value);
   if (!taken.has_value() || !settings.language.value.has_value() || *taken == *settings.language.value) return;
   std::string words =
      fmt::format("`channel` is {} ({}), which takes {} only, but `dialect` is {} ({})",
                  facts_of(settings.channel.value).name, settings.channel.origin, capabilities_of(*taken).title,
                  capabilities_of(*settings.language.value).name, settings.language.origin);
   if (std::ranges::find(notes_, words) == notes_.end()) notes_.push_back(std::move(words));
}

void settings_finder::read_catalogue(settings& settings) {
   const catalogue::result<catalogue::view> read = catalogues_.of(settings);
   if (read) {
      settings.names = *read;
   } else if (std::string words = text_of(read.problem()); std::ranges::find(problems_, words) == problems_.end()) {
      problems_.push_back(std::move(words));
   }
}

const std::vector<settings_layer>& settings_finder::layers_in(const std::string& folder) {
   static const std::vector<settings_layer> none;
   if (isolated_) return none;
   if (!config_.empty()) return layers_of_file(config_);
   if (const auto known = folders_.find(folder); known != folders_.end()) return *known->second;
   const std::vector<std::string> here = settings_files_in(folder);
   if (here.size() > 1) problems_.push_back(shown("{}: there is {} beside it; keep one", here[0], here[1]));
   const std::string above = fs::path(folder).parent_path().string();
   const auto& layers = !here.empty() ? layers_of_found_file(here.front()) : above == folder ? none : layers_in(above);
   folders_.emplace(folder, &layers);
   return layers;
}

const std::vector<settings_layer>& settings_finder::layers_of_found_file(const std::string& path) {
   static const std::vector<settings_layer> none;
   const bool is_known = files_.contains(path);
   if (is_known || trusts_settings_) return layers_of_file(path);
   const fs::path repository = repository_of(fs::path(path).parent_path());
   if (lies_in(path, repository)) return layers_of_file(path);
   problems_.push_back(shown("{}: is a link out of {}, which settings may not leave; --trust-settings allows it", path,
                             repository.string()));
   return none;
}

const std::vector<settings_layer>& settings_finder::layers_of_file(const std::string& path) {
   const auto [at, is_new] = files_.try_emplace(path);
   if (!is_new) return at->second;
   settings_file read =
      read_settings_file(path, trusts_settings_ ? settings_reach::anywhere : settings_reach::repository);
   std::ranges::transform(read.problems, std::back_inserter(problems_), visible);
   std::ranges::move(read.notes, std::back_inserter(notes_));
   at->second = std::move(read.layers);
   return at->second;
}

} // namespace zoql::tool
