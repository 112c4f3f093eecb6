// Writes the pages of rules: one page, two ways to set it.
#include "rule_text.hpp"

#include <zoql/aqua/request_rule.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace zoql::tool {

namespace {

std::string level_text(const about& rule) {
   std::string text;
   if (rule.dialects == dialects::zoql) {
      text = name_of(rule.level.zoql);
   } else if (rule.dialects == dialects::zoqlexport || rule.level.zoql == rule.level.zoqlexport) {
      text = name_of(rule.level.zoqlexport);
   } else {
      text = fmt::format("{} (zoql), {} (zoqlexport)", name_of(rule.level.zoql), name_of(rule.level.zoqlexport));
   }
   if (rule.on_request) text += ", off unless asked for";
   if (rule.only_by == channel::unknown) return text;
   return text +
          fmt::format("{} `channel` is \"{}\"", rule.on_request ? " or" : ", where", facts_of(rule.only_by).name);
}

std::string_view name_of(evidence some) {
   switch (some) {
   case evidence::documented:
      return "documented";
   case evidence::live:
      return "seen live";
   case evidence::seen:
      return "seen in running code";
   case evidence::inferred:
      return "inferred";
   }
   return {};
}

/// A page with the rule's name, summary, reason, bad and good statement, dialect, severity, evidence and source in the
/// holes 0 to 8, and the language of its examples in 9.
constexpr std::string_view plain_page =
   "{0}\n\n{1}.\n\n{2}\n\nbad:  {3}\ngood: {4}\n\ndialect:  {5}\nseverity: {6}\nknown:    {7} ({8})\n";
constexpr std::string_view markdown_page =
   "# {0}\n\n{1}.\n\n{2}\n\nBad:\n\n```{9}\n{3}\n```\n\nGood:\n\n```{9}\n{4}\n```\n\n"
   "- dialect: {5}\n- severity: {6}\n- known: {7} ({8})\n";

/// A text of several lines, the later ones as far to the right as the first behind its label.
std::string behind_label(std::string_view text) {
   std::string lines;
   for (const char byte : text) lines += byte == '\n' ? "\n      " : std::string(1, byte);
   return lines;
}

std::string set_page(std::string_view page, const about& rule, const std::string& bad, const std::string& good) {
   return fmt::format(fmt::runtime(page), rule.name, rule.summary, rule.why, bad, good, tool::name_of(rule.dialects),
                      level_text(rule), name_of(rule.evidence), rule.source,
                      aqua::speaks_of_requests(rule) ? "json" : "sql");
}

} // namespace

std::string_view name_of(dialects some) noexcept {
   if (some == aqua::no_dialect) return "request";
   return some == dialects::both ? "both" : some == dialects::zoql ? "zoql" : "zoqlexport";
}

std::string rule_text(const about& rule) {
   return set_page(plain_page, rule, behind_label(rule.bad), behind_label(rule.good));
}

std::string rule_markdown(const about& rule) {
   return set_page(markdown_page, rule, std::string(rule.bad), std::string(rule.good));
}

nlohmann::ordered_json rule_json(const about& rule) {
   return {
      {"name", rule.name},
      {"summary", rule.summary},
      {"why", rule.why},
      {"source", rule.source},
      {"dialects", tool::name_of(rule.dialects)},
      {"severity", {{"zoql", zoql::name_of(rule.level.zoql)}, {"zoqlexport", zoql::name_of(rule.level.zoqlexport)}}},
      {"evidence", name_of(rule.evidence)},
      {"onRequest", rule.on_request},
      {"channel", rule.only_by == channel::unknown ? nlohmann::ordered_json(nullptr)
                                                   : nlohmann::ordered_json(facts_of(rule.only_by).name)},
      {"bad", rule.bad},
      {"good", rule.good}};
}

} // namespace zoql::tool
