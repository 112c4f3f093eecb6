// Writes results of SARIF.
#include "sarif_result.hpp"

#include "finding_words.hpp"
#include "printed_edits.hpp"
#include "report_path.hpp"
#include "sarif_rules.hpp"

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// Lines and columns from 1; the end is the column behind the last character.
json region(const source& text, span where) {
   const position begin = text.at(where.begin);
   const position end = text.at(where.end);
   return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

json place(const file_report& report, span where) {
   return {
      {"physicalLocation",
       {{"artifactLocation", sarif_artifact(report_path(report.input.path))}, {"region", region(report.text, where)}}}};
}

json describe_fix(const file_report& report, const fix& fix) {
   json replacements = json::array();
   for (const printed_edit& edit : printed_edits(fix)) {
      json replacement = {{"deletedRegion", region(report.text, edit.where)}};
      if (!edit.text.empty()) replacement["insertedContent"] = {{"text", edit.text}};
      replacements.push_back(std::move(replacement));
   }
   const json change = {{"artifactLocation", sarif_artifact(report_path(report.input.path))},
                        {"replacements", std::move(replacements)}};
   return {{"description", {{"text", to_string(fix.title)}}},
           {"artifactChanges", json::array({change})},
           {"properties", {{"applicability", fix.trust == applicability::safe ? "safe" : "unsafe"}}}};
}

} // namespace

json sarif_artifact(const std::string& path) {
   json artifact = {{"uri", uri_of(path)}};
   if (!path.starts_with('/')) artifact["uriBaseId"] = sarif_root;
   return artifact;
}

json sarif_notification(const file_report& report, const more_findings& more) {
   return {{"level", "note"},
           {"message", {{"text", sentence_of(more)}}},
           {"locations", json::array({place(report, {more.place, more.place})})}};
}

json sarif_result(const file_report& report, const diagnostic& finding, fingerprints& prints) {
   json result = {{"ruleId", finding.rule}};
   if (const auto index = sarif_rule_index(finding.rule)) result["ruleIndex"] = *index;
   result["level"] = sarif_level(finding.level);
   result["message"] = {{"text", sentence_of(finding)}};
   result["locations"] = json::array({place(report, finding.where)});
   for (const note& note : finding.notes) {
      json related = place(report, note.where);
      related["message"] = {{"text", to_string(note.words)}};
      result["relatedLocations"].push_back(std::move(related));
   }
   result["partialFingerprints"] = {{"primaryLocationLineHash", prints.next(report.text, finding)}};
   for (const fix& fix : finding.fixes) result["fixes"].push_back(describe_fix(report, fix));
   result["suppressions"] = json::array();
   return result;
}

} // namespace zoql::tool
