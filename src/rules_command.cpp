// `zoql rules`: all rules there are.
#include "commands.hpp"
#include "exit_code.hpp"
#include "json_text.hpp"
#include "known_rules.hpp"
#include "rule_text.hpp"
#include "shown.hpp"
#include "standard_output.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// When a rule that is not always on is.
std::string when(const about& rule) {
   const std::string_view by = facts_of(rule.only_by).name;
   if (rule.on_request) return by.empty() ? " (off unless asked for)" : fmt::format(" (off but for channel {})", by);
   return by.empty() ? "" : fmt::format(" (for channel {} alone)", by);
}

int print_rules(const std::string& format) {
   if (format == "json") {
      json all = json::array();
      for (const about* rule : known_rules()) all.push_back(rule_json(*rule));
      write_standard_output(json_text(all, 2) + "\n");
      return clean;
   }
   std::size_t width = 0;
   for (const about* rule : known_rules()) width = std::max(width, rule->name.size());
   for (const about* rule : known_rules()) {
      write_standard_output(
         shown("{:<{}}  {:<10}  {}{}\n", rule->name, width, name_of(rule->dialects), rule->summary, when(*rule)));
   }
   return clean;
}

} // namespace

void add_rules_command(CLI::App& app, int& status) {
   auto format = std::make_shared<std::string>("text");
   CLI::App* const rules = app.add_subcommand("rules", "List all rules");
   rules->add_option("--format", *format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   rules->callback([format, &status] { status = print_rules(*format); });
}

} // namespace zoql::tool
