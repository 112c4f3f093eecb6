// The options of the command line that set something, and the settings that hold for each file.
#pragma once

#include "catalogue_shelf.hpp"
#include "settings.hpp"
#include "settings_file.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zoql::tool {

/// What the command line says of settings.
struct settings_arguments {
   /// This file and no other.
   std::string config;
   /// No file at all.
   bool isolated = false;
   /// What settings files name may lie outside their repository.
   bool trusts_settings = false;
   std::vector<std::string> select;
   std::vector<std::string> ignore;
   bool strict = false;
   std::string language;
   std::string channel;
   /// 0: not said.
   unsigned api_version = 0;
   std::string fail_on;
   std::string format;
   std::optional<std::size_t> max_findings;
   std::vector<std::string> catalogues;
   std::vector<std::string> overlays;
   /// The command looks names up: the catalogue of each file is read, the built-in one where none is set.
   bool look_names_up = false;
};

/// The origin of what the command line sets.
inline constexpr const char* command_line_origin = "command line";

/// Whether an option has its value from a variable of the environment: then it is a default, which yields to others.
[[nodiscard]] bool is_from_environment(const char* variable, const std::string& value);

/// Refuses an empty name of a file, which a variable that is not set leaves in a script.
[[nodiscard]] std::function<std::string(const std::string&)> is_not_empty();

/// `--config`, `--isolated`, `--trust-settings` and `--dialect`.
void add_settings_options(CLI::App& command, settings_arguments& arguments);

/// `--channel` and `--api-version`, for commands that read statements without sending them themselves.
void add_channel_option(CLI::App& command, settings_arguments& arguments);

/// `--catalogue`.
void add_catalogue_option(CLI::App& command, settings_arguments& arguments);

/// `--overlay`, `--select`, `--ignore` and `--strict`.
void add_rule_options(CLI::App& command, settings_arguments& arguments);

/// `--fail-on`.
void add_fail_on_option(CLI::App& command, settings_arguments& arguments);

/// The same and `--format`.
void add_report_options(CLI::App& command, settings_arguments& arguments);

/// `--max-findings`.
void add_max_findings_option(CLI::App& command, settings_arguments& arguments);

/// Finds the settings of files: those of the nearest `zoql.toml` or `.zoql.toml` upwards of each, and on top of them
/// what the command line says.
class settings_finder {
public:
   explicit settings_finder(const settings_arguments& arguments);

   /// What holds for a file or folder; the file does not have to be there. Valid while this lives.
   [[nodiscard]] const settings& of(const std::string& path);

   /// Looks for the settings of all files and says on standard error what is wrong with them; false where something is.
   /// To be called before anything is done: no answer is given under settings that are wrong.
   [[nodiscard]] bool read(const std::vector<std::string>& paths, const std::string& standard_input_name);

private:
   void read_command_line(const settings_arguments& arguments);
   [[nodiscard]] std::vector<std::size_t> places_of(const std::vector<std::string>& names, const char* option);

   const settings& find(const std::string& path);

   /// The layers that hold in a folder, from its own file or the nearest above.
   const std::vector<settings_layer>& layers_in(const std::string& folder);
   const std::vector<settings_layer>& layers_of_file(const std::string& path);
   /// The same of one that lies in a folder and was not named: a link out of its repository is not followed.
   const std::vector<settings_layer>& layers_of_found_file(const std::string& path);

   /// Says where the channel that is set does not take the dialect that is set.
   void note_contradiction(const settings& settings);
   /// Reads what a file's settings name, and keeps what is wrong with it.
   void read_catalogue(settings& settings);

   std::string config_;
   bool isolated_;
   bool trusts_settings_;
   bool look_names_up_;
   catalogue_shelf catalogues_;
   settings_layer command_line_;
   /// What was found for each path that was asked for: every file is asked for twice.
   std::map<std::string, const settings*> by_path_;
   /// By absolute path.
   std::map<std::string, const std::vector<settings_layer>*> folders_;
   std::map<std::string, std::vector<settings_layer>> files_;
   /// What layers that hold together come to.
   std::map<std::vector<const settings_layer*>, settings> known_;
   /// Made visible.
   std::vector<std::string> problems_;
   std::vector<std::string> notes_;
};

} // namespace zoql::tool
