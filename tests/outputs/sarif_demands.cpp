// Walks a log and notes each demand it breaks. Sections are those of the standard (SARIF 2.1.0, OASIS).
#include "sarif_demands.hpp"

#include <regex>
#include <set>
#include <string_view>

namespace {

using json = nlohmann::json;

class inspector {
public:
   [[nodiscard]] std::vector<std::string> inspect(const json& log) {
      demand(log.value("version", "") == "2.1.0", "3.13.2 version");
      demand(log.contains("$schema"), "3.13.3 $schema");
      demand(log.contains("runs") && log["runs"].is_array() && !log["runs"].empty(), "3.13.4 runs");
      if (broken_.empty()) inspect_run(log["runs"][0]);
      return broken_;
   }

private:
   void demand(bool met, std::string_view words) {
      if (!met) broken_.emplace_back(words);
   }

   /// A text at a JSON pointer that is there and not empty.
   void demand_text(const json& value, const char* pointer, std::string_view words) {
      const json::json_pointer place(pointer);
      demand(value.contains(place) && value[place].is_string() && !value[place].get_ref<const std::string&>().empty(),
             words);
   }

   void inspect_run(const json& run) {
      demand_text(run, "/tool/driver/name", "3.19.8 driver.name");
      bases_ = run.value("originalUriBaseIds", json::object());
      rules_ = run.value("/tool/driver/rules"_json_pointer, json::array());
      const std::string columns = run.value("columnKind", "");
      demand(columns == "utf16CodeUnits" || columns == "unicodeCodePoints", "3.14.17 columnKind");
      inspect_rules();
      demand(run.contains("results"), "3.14.23 results");
      std::size_t with_suppressions = 0;
      const json results = run.value("results", json::array());
      for (const json& result : results) {
         inspect_result(result);
         if (result.contains("suppressions")) ++with_suppressions;
      }
      demand(with_suppressions == 0 || with_suppressions == results.size(), "3.27.23 suppressions for all or none");
      for (const json& invocation : run.value("invocations", json::array())) inspect_invocation(invocation);
   }

   void inspect_rules() {
      std::set<std::string> names;
      for (const json& rule : rules_) {
         demand(names.insert(rule.value("id", "")).second, "3.49.3 rule.id is unique");
         demand_text(rule, "/id", "3.49.3 rule.id");
         demand_text(rule, "/shortDescription/text", "rule.shortDescription.text");
         demand_text(rule, "/fullDescription/text", "rule.fullDescription.text");
         demand_text(rule, "/help/text", "rule.help.text");
         demand_text(rule, "/help/markdown", "rule.help.markdown");
         demand_level(rule.value("/defaultConfiguration/level"_json_pointer, ""));
      }
   }

   void demand_level(const std::string& level) {
      demand(level == "error" || level == "warning" || level == "note" || level == "none", "3.27.10 level");
   }

   void inspect_result(const json& result) {
      demand_text(result, "/message/text", "3.27.11 message.text");
      demand_text(result, "/ruleId", "3.27.5 ruleId");
      demand_level(result.value("level", ""));
      if (result.contains("ruleIndex")) {
         const std::size_t index = result["ruleIndex"];
         demand(index < rules_.size() && rules_[index].value("id", "") == result.value("ruleId", ""),
                "3.27.6 ruleIndex");
      }
      const json places = result.value("locations", json::array());
      demand(!places.empty(), "GitHub: a location");
      for (const json& place : places) inspect_place(place);
      for (const json& place : result.value("relatedLocations", json::array())) inspect_place(place);
      static const std::regex hash("[0-9a-f]+:[1-9][0-9]*");
      demand(std::regex_match(result.value("/partialFingerprints/primaryLocationLineHash"_json_pointer, ""), hash),
             "GitHub: primaryLocationLineHash");
      for (const json& fix : result.value("fixes", json::array())) inspect_fix(fix);
      for (const json& suppression : result.value("suppressions", json::array())) {
         const std::string kind = suppression.value("kind", "");
         demand(kind == "inSource" || kind == "external", "3.35.2 suppression.kind");
      }
   }

   void inspect_place(const json& place) {
      demand(place.contains("physicalLocation"), "3.28.3 physicalLocation");
      const json physical = place.value("physicalLocation", json::object());
      inspect_artifact(physical.value("artifactLocation", json::object()));
      if (physical.contains("region")) inspect_region(physical["region"]);
   }

   void inspect_artifact(const json& artifact) {
      const std::string uri = artifact.value("uri", "");
      static const std::regex characters("([A-Za-z0-9\\-._~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})+");
      demand(std::regex_match(uri, characters), "3.4.3 uri is a URI reference");
      demand(!uri.starts_with("./") && uri.find("/../") == std::string::npos, "3.10.1 uri is normalised");
      if (uri.starts_with("file:///")) return;
      demand(!uri.starts_with("/") && !uri.starts_with(".."), "3.10.2 uri is relative");
      demand(bases_.contains(artifact.value("uriBaseId", "")), "3.4.4 uriBaseId");
   }

   void inspect_region(const json& region) {
      const int line = region.value("startLine", 0);
      const int column = region.value("startColumn", 0);
      demand(line >= 1 && column >= 1, "3.30.5 a region begins at 1");
      const int end_line = region.value("endLine", 0);
      demand(end_line > line || (end_line == line && region.value("endColumn", 0) >= column),
             "3.30.7 a region ends behind its beginning");
   }

   void inspect_fix(const json& fix) {
      const json changes = fix.value("artifactChanges", json::array());
      demand(!changes.empty(), "3.55.3 artifactChanges");
      for (const json& change : changes) {
         inspect_artifact(change.value("artifactLocation", json::object()));
         const json replacements = change.value("replacements", json::array());
         demand(!replacements.empty(), "3.56.3 replacements");
         for (const json& replacement : replacements) {
            demand(replacement.contains("deletedRegion"), "3.57.3 deletedRegion");
            inspect_region(replacement.value("deletedRegion", json::object()));
            demand(!replacement.contains("insertedContent") || replacement["insertedContent"].contains("text"),
                   "3.57.4 insertedContent");
         }
      }
   }

   void inspect_invocation(const json& invocation) {
      demand(invocation.contains("executionSuccessful"), "3.20.14 executionSuccessful");
      demand(!invocation.contains("startTimeUtc") && !invocation.contains("endTimeUtc"), "no clock");
      const json notifications = invocation.value("toolExecutionNotifications", json::array());
      for (const json& notification : notifications) {
         demand_text(notification, "/message/text", "3.58.5 notification.message.text");
         for (const json& place : notification.value("locations", json::array())) inspect_place(place);
      }
      demand(notifications.empty() || !invocation.value("executionSuccessful", true), "3.20.14 an error is no success");
   }

   std::vector<std::string> broken_;
   json rules_;
   json bases_;
};

} // namespace

std::vector<std::string> broken_demands(const nlohmann::json& log) { return inspector().inspect(log); }
