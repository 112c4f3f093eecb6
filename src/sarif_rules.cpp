// Describes the rules for SARIF.
#include "sarif_rules.hpp"

#include "known_rules.hpp"
#include "rule_names.hpp"
#include "rule_text.hpp"

#include <zoql/check.hpp>

#include <algorithm>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// The louder of a rule's severities, in the dialects it speaks in; each result says its own.
severity loudest(const about& rule) {
   if (rule.dialects == dialects::zoql) return rule.level.zoql;
   if (rule.dialects == dialects::zoqlexport) return rule.level.zoqlexport;
   return std::max(rule.level.zoql, rule.level.zoqlexport);
}

json describe(const about& rule) {
   return {{"id", rule.name},
           {"shortDescription", {{"text", std::string(rule.summary) + "."}}},
           {"fullDescription", {{"text", rule.why}}},
           {"help", {{"text", rule_text(rule)}, {"markdown", rule_markdown(rule)}}},
           {"defaultConfiguration",
            {{"enabled", !rule.on_request && rule.only_by == channel::unknown}, {"level", sarif_level(loudest(rule))}}},
           {"properties", {{"tags", json::array({name_of(rule.dialects)})}}}};
}

} // namespace

json sarif_tool() {
   json rules = json::array();
   for (const about* rule : known_rules()) rules.push_back(describe(*rule));
   return {{"driver", {{"name", "zoql"}, {"semanticVersion", ZOQL_VERSION}, {"rules", std::move(rules)}}}};
}

std::optional<std::size_t> sarif_rule_index(std::string_view name) noexcept { return find_rule_place(name); }

std::string_view sarif_level(severity level) noexcept {
   return level == severity::error ? "error" : level == severity::warning ? "warning" : "note";
}

} // namespace zoql::tool
