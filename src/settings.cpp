// Puts layers of settings on top of each other.
#include "settings.hpp"

#include "absolute_path.hpp"
#include "glob.hpp"
#include "input.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace zoql::tool {

namespace {

template<typename Value, typename Layered>
void take(setting<Value>& held, const std::optional<setting<Layered>>& layered) {
   if (layered.has_value()) held = {layered->value, layered->origin};
}

check_options::choice choice_of(const rule_setting& rule) {
   using enum check_options::choice;
   if (rule.runs == false) return off;
   if (!rule.level.has_value()) return rule.runs == true ? on : as_is;
   return *rule.level == severity::error ? error : *rule.level == severity::warning ? warning : info;
}

/// The severity a choice sets; nothing where it leaves the rule's own.
std::optional<severity> level_of(check_options::choice choice) {
   switch (choice) {
   case check_options::choice::info:
      return severity::info;
   case check_options::choice::warning:
      return severity::warning;
   case check_options::choice::error:
      return severity::error;
   default:
      return std::nullopt;
   }
}

} // namespace

bool settings_layer::covers(const std::string& path) const {
   namespace fs = std::filesystem;
   if (paths.empty()) return true;
   const fs::path base = absolute_path(folder);
   const std::string name = absolute_path(path).lexically_relative(base).generic_string();
   if (name.empty() || name == ".." || name.starts_with("../")) return false;
   return std::any_of(paths.begin(), paths.end(), [&](const std::string& glob) { return glob_matches(glob, name); });
}

void settings::add(const settings_layer& layer) {
   take(language, layer.language);
   take(channel, layer.channel);
   take(strict, layer.strict);
   take(fail_on, layer.fail_on);
   take(format, layer.format);
   take(max_findings, layer.max_findings);
   take(api_version, layer.api_version);
   take(data_centre, layer.data_centre);
   take(catalogues, layer.catalogues);
   take(overlays, layer.overlays);
   if (layer.select.has_value()) {
      for (auto& rule : rules) rule = {{false, rule.value.level}, layer.select->origin};
      for (const std::size_t place : layer.select->value) rules[place].value.runs = true;
   }
   for (const auto& [level, origin] : layer.levels) {
      auto& rule = rules[level.rule];
      if (level.choice == check_options::choice::off) {
         rule = {{false, rule.value.level}, origin};
      } else {
         rule = {{layer.select.has_value() ? rule.value.runs : true, level_of(level.choice)}, origin};
      }
   }
   if (!layer.ignore.has_value()) return;
   for (const std::size_t place : layer.ignore->value)
      rules[place] = {{false, rules[place].value.level}, layer.ignore->origin};
}

std::optional<dialect> settings::known_language(std::string_view path) const {
   return language.value.has_value() || is_json(path) ? language.value : dialect_of(channel.value);
}

check_options settings::rule_options() const {
   check_options options;
   options.channel = channel.value;
   options.catalogue = names;
   options.strict = strict.value;
   options.api_version = api_version.value.value_or(0);
   for (std::size_t place = 0; place < rule_count; ++place) options.choices[place] = choice_at(place);
   return options;
}

std::vector<check_options::choice> settings::request_choices() const {
   std::vector<check_options::choice> choices;
   for (std::size_t place = rule_count; place < rules.size(); ++place) choices.push_back(choice_at(place));
   return choices;
}

check_options::choice settings::choice_at(std::size_t place) const { return choice_of(rules[place].value); }

} // namespace zoql::tool
