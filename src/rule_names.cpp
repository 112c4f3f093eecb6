// Looks rules up by name.
#include "rule_names.hpp"

#include "known_rules.hpp"

#include <zoql/edit_distance.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zoql::tool {

std::optional<std::size_t> find_rule_place(std::string_view name) {
   const auto rules = known_rules();
   const auto found = std::find_if(rules.begin(), rules.end(), [&](const about* rule) {
      return rule->name == name || (!rule->formerly.empty() && rule->formerly == name);
   });
   if (found == rules.end()) return std::nullopt;
   return static_cast<std::size_t>(found - rules.begin());
}

std::string_view nearest_rule(std::string_view name) {
   return nearest(name, known_rules(), [](const about* rule) { return rule->name; });
}

std::string unknown_rule_words(std::string_view name) {
   const std::string_view meant = nearest_rule(name);
   if (meant.empty()) return fmt::format("no rule is called `{}`; `zoql rules` lists all", name);
   return fmt::format("no rule is called `{}`; did you mean `{}`?", name, meant);
}

std::string former_name_words(std::string_view name, const about& rule) {
   if (name == rule.name) return {};
   return fmt::format("the rule `{}` is called `{}` now", name, rule.name);
}

} // namespace zoql::tool
