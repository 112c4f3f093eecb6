// `zoql config`: prints the settings that hold for a file, and where each comes from.
#include "commands.hpp"
#include "exit_code.hpp"
#include "json_text.hpp"
#include "rule_text.hpp"
#include "settings_options.hpp"
#include "standard_output.hpp"

#include <zoql/aqua/request_rule.hpp>
#include <zoql/check.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

/// A line of the answer: TOML, and a remark on its origin.
struct setting_line {
   std::string text;
   std::string origin;
};

/// TOML writes a string as JSON does.
std::string toml_string(std::string_view text) { return json_string(text); }

std::string list_of(const std::vector<std::string>& texts) {
   std::string list;
   for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + toml_string(text);
   return "[" + list + "]";
}

std::vector<setting_line> general_lines(const settings& all, const std::string& path) {
   std::vector<setting_line> lines;
   const auto add = [&](std::string_view key, bool is_set, const std::string& value, const std::string& origin) {
      lines.push_back({is_set ? fmt::format("{} = {}", key, value) : fmt::format("# {} is not set", key), origin});
   };
   const auto language = all.known_language(path);
   const bool by_channel = language.has_value() && !all.language.value.has_value();
   add("dialect", language.has_value(), toml_string(capabilities_of(language.value_or(dialect::zoql)).name),
       by_channel ? "channel, " + all.channel.origin : all.language.origin);
   add("channel", all.channel.value != channel::unknown, toml_string(facts_of(all.channel.value).name),
       all.channel.origin);
   add("strict", true, all.strict.value ? "true" : "false", all.strict.origin);
   add("fail-on", true, toml_string(all.fail_on.value), all.fail_on.origin);
   add("format", true, toml_string(all.format.value), all.format.origin);
   add("max-findings", true, std::to_string(all.max_findings.value), all.max_findings.origin);
   const unsigned api_version = api_version_of(all.rule_options());
   add("api-version", api_version != 0, std::to_string(api_version),
       api_version != 0 && !all.api_version.value.has_value() ? "channel, " + all.channel.origin
                                                              : all.api_version.origin);
   add("data-centre", !all.data_centre.value.empty(), toml_string(all.data_centre.value), all.data_centre.origin);
   add("catalogue", !all.catalogues.value.empty(), list_of(all.catalogues.value), all.catalogues.origin);
   add("overlay", !all.overlays.value.empty(), list_of(all.overlays.value), all.overlays.origin);
   return lines;
}

/// What a rule says in a dialect: its severity, or `off`.
std::string_view loudness_in(dialect language, const about& rule, check_options::choice choice, bool strict,
                             channel sent_by) {
   severity level{};
   const bool speaks = checking::loudness(rule, choice, strict, sent_by, language, level);
   return speaks ? name_of(level) : "off";
}

/// Whether a rule that is as loud as it says itself has findings that are less loud than this.
bool says_lesser(const about& rule, check_options::choice choice, dialect language, std::string_view level) {
   const bool own_word = choice == check_options::choice::as_is || choice == check_options::choice::on;
   if (!own_word || level == "off" || level == name_of(rule.lesser.level)) return false;
   return rule.dialects == aqua::no_dialect ? !rule.lesser.where.empty() : rule.lesser.is_of(language);
}

setting_line rule_line(const settings& all, std::size_t place) {
   const about& rule = *known_rules()[place];
   const auto& [value, origin] = all.rules[place];
   const auto level_in = [&](dialect language, bool strict) {
      return loudness_in(language, rule, all.choice_at(place), strict, all.channel.value);
   };
   const std::string_view in_zoql = level_in(dialect::zoql, all.strict.value);
   const std::string_view in_export = level_in(dialect::zoqlexport, all.strict.value);
   const bool differ = rule.dialects == dialects::both && in_zoql != in_export;
   const std::string_view own = covers(rule.dialects, dialect::zoql) ? in_zoql : in_export;
   const bool has_lesser = says_lesser(rule, all.choice_at(place), dialect::zoql, in_zoql) ||
                           says_lesser(rule, all.choice_at(place), dialect::zoqlexport, in_export);
   const std::string_view level = differ || has_lesser ? "on" : own;
   std::string remark = differ       ? fmt::format(": {} (zoql), {} (zoqlexport)", in_zoql, in_export)
                        : has_lesser ? fmt::format(": {}", own)
                                     : "";
   if (has_lesser) remark += lesser_text(rule);
   const bool by_strict =
      in_zoql != level_in(dialect::zoql, false) || in_export != level_in(dialect::zoqlexport, false);
   const bool by_channel = rule.only_by != channel::unknown && rule.only_by == all.channel.value && !value.runs;
   const std::string cause = by_strict    ? "strict, " + all.strict.origin
                             : by_channel ? "channel, " + all.channel.origin
                                          : origin;
   return {fmt::format("{} = {}", rule.name, toml_string(level)), cause + remark};
}

void print_lines(const std::vector<setting_line>& lines) {
   std::size_t width = 0;
   for (const setting_line& line : lines) width = std::max(width, line.text.size());
   for (const setting_line& line : lines)
      write_standard_output(fmt::format("{:<{}}  # {}\n", line.text, width, visible(line.origin)));
}

int print_settings(const std::string& path, const settings_arguments& arguments) {
   settings_finder finder(arguments);
   if (!finder.read({path}, {})) return could_not_run;
   const settings& all = finder.of(path);
   print_lines(general_lines(all, path));
   write_standard_output("\n[rules]\n");
   std::vector<setting_line> rules;
   for (std::size_t place = 0; place < all.rules.size(); ++place) rules.push_back(rule_line(all, place));
   print_lines(rules);
   return clean;
}

} // namespace

void add_config_command(CLI::App& app, int& status) {
   struct config_arguments {
      std::string path = ".";
      settings_arguments settings;
   };
   auto arguments = std::make_shared<config_arguments>();
   CLI::App* const config =
      app.add_subcommand("config", "Print the settings that hold for a file or folder, and where each comes from");
   config->add_option("PATH", arguments->path, "A file or folder")->capture_default_str();
   add_settings_options(*config, arguments->settings);
   add_channel_option(*config, arguments->settings);
   add_catalogue_option(*config, arguments->settings);
   add_rule_options(*config, arguments->settings);
   add_max_findings_option(*config, arguments->settings);
   add_report_options(*config, arguments->settings);
   config->callback([arguments, &status] { status = print_settings(arguments->path, arguments->settings); });
}

} // namespace zoql::tool
