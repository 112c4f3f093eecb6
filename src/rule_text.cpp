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
   text += lesser_text(rule);
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
   case evidence::outside_grammar:
      return "outside the grammar: no page and no running system has it";
   case evidence::unread:
      return "not read by zoql";
   }
   return {};
}

/// What it takes to make a rule speak; empty for most.
std::string needs_text(const about& rule) {
   std::string text;
   if (rule.not_in_files)
      return "a request body or `zoql pipe`: in a .zoql file a `;` ends a statement and the next may follow";
   if (rule.until_version != 0) text = fmt::format("`api-version = {}` or lower", rule.until_version);
   if (rule.only_by != channel::unknown)
      text += fmt::format("{}`channel = \"{}\"`", text.empty() ? "" : " and ", facts_of(rule.only_by).name);
   if (rule.on_request) text += fmt::format("{}`rules.{} = \"on\"`", text.empty() ? "" : " and ", rule.name);
   return text.empty() ? text : text + " in zoql.toml";
}

/// What a mark in the bad example stands for; empty for most.
std::string stand_in_text(const about& rule) {
   const stand_in& one = rule.bad_stand_in;
   if (one.mark.empty()) return {};
   if (!one.words.empty()) return fmt::format("`{}` stands for {}", one.mark, one.words);
   return fmt::format("`{}` stands for `{}` {} times", one.mark, one.text, one.times);
}

/// A page with the rule's name, summary, reason, bad and good statement, dialect, severity, evidence and source in the
/// holes 0 to 8, the language of its examples in 9, what a mark in the bad one stands for in 10 and what the rule needs
/// in 11.
constexpr std::string_view plain_page =
   "{0}\n\n{1}.\n\n{2}\n\nbad:  {3}\n{10}good: {4}\n\ndialect:  {5}\nseverity: {6}\n{11}known:    {7} ({8})\n";
constexpr std::string_view markdown_page =
   "# {0}\n\n{1}.\n\n{2}\n\nBad:\n\n```{9}\n{3}\n```\n\n{10}Good:\n\n```{9}\n{4}\n```\n\n"
   "- dialect: {5}\n- severity: {6}\n{11}- known: {7} ({8})\n";

/// A text between two others, or nothing.
std::string wrapped(std::string_view before, const std::string& text, std::string_view after) {
   return text.empty() ? text : fmt::format("{}{}{}", before, text, after);
}

/// A text of several lines, the later ones as far to the right as the first behind its label.
std::string behind_label(std::string_view text) {
   std::string lines;
   for (const char byte : text) lines += byte == '\n' ? "\n      " : std::string(1, byte);
   return lines;
}

std::string set_page(std::string_view page, const about& rule, const std::string& bad, const std::string& good,
                     const std::string& explained, const std::string& needs) {
   return fmt::format(fmt::runtime(page), rule.name, rule.summary, rule.why, bad, good, tool::name_of(rule.dialects),
                      level_text(rule), name_of(rule.evidence), rule.source,
                      aqua::speaks_of_requests(rule) ? "json" : "sql", explained, needs);
}

nlohmann::ordered_json lesser_json(const lesser_level& less) {
   if (less.where.empty()) return nullptr;
   return {{"severity", zoql::name_of(less.level)}, {"dialects", tool::name_of(less.dialects)}, {"where", less.where}};
}

} // namespace

std::string_view name_of(dialects some) noexcept {
   if (some == aqua::no_dialect) return "request";
   return some == dialects::both ? "both" : some == dialects::zoql ? "zoql" : "zoqlexport";
}

std::string lesser_text(const about& rule) {
   const lesser_level& less = rule.lesser;
   if (less.where.empty()) return {};
   const bool in_one = rule.dialects == dialects::both && less.dialects != dialects::both;
   return fmt::format(", {} {}{}", zoql::name_of(less.level), less.where,
                      in_one ? fmt::format(" ({})", tool::name_of(less.dialects)) : "");
}

std::string rule_text(const about& rule) {
   return set_page(plain_page, rule, behind_label(rule.bad), behind_label(rule.good),
                   wrapped("      (", stand_in_text(rule), ")\n"), wrapped("needs:    ", needs_text(rule), "\n"));
}

std::string rule_markdown(const about& rule) {
   return set_page(markdown_page, rule, std::string(rule.bad), std::string(rule.good),
                   wrapped("In it ", stand_in_text(rule), ".\n\n"), wrapped("- needs: ", needs_text(rule), "\n"));
}

nlohmann::ordered_json rule_json(const about& rule) {
   nlohmann::ordered_json json{
      {"name", rule.name},
      {"summary", rule.summary},
      {"why", rule.why},
      {"source", rule.source},
      {"dialects", tool::name_of(rule.dialects)},
      {"severity", {{"zoql", zoql::name_of(rule.level.zoql)}, {"zoqlexport", zoql::name_of(rule.level.zoqlexport)}}},
      {"lesserSeverity", lesser_json(rule.lesser)},
      {"evidence", name_of(rule.evidence)},
      {"onRequest", rule.on_request},
      {"channel", rule.only_by == channel::unknown ? nlohmann::ordered_json(nullptr)
                                                   : nlohmann::ordered_json(facts_of(rule.only_by).name)},
      {"untilVersion", rule.until_version},
      {"inFiles", !rule.not_in_files},
      {"bad", rule.bad},
      {"good", rule.good}};
   if (const stand_in& one = rule.bad_stand_in; !one.mark.empty()) {
      json["badStandIn"] = {{"mark", one.mark}, {"times", one.times}};
      json["badStandIn"][one.words.empty() ? "text" : "words"] = one.words.empty() ? one.text : one.words;
   }
   return json;
}

} // namespace zoql::tool
