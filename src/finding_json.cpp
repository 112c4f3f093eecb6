// Writes findings as JSON.
#include "finding_json.hpp"

#include "printed_edits.hpp"

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

json place_json(const source& text, std::uint32_t offset) {
   const position where = text.at(offset);
   return {{"offset", offset}, {"line", where.line}, {"column", where.column}};
}

json fix_json(const source& text, const fix& fix) {
   json edits = json::array();
   for (const printed_edit& edit : printed_edits(fix)) {
      edits.push_back({{"start", place_json(text, edit.where.begin)},
                       {"end", place_json(text, edit.where.end)},
                       {"text", edit.text}});
   }
   return {{"title", to_string(fix.title)},
           {"applicability", fix.trust == applicability::safe ? "safe" : "unsafe"},
           {"edits", std::move(edits)}};
}

} // namespace

json finding_json(const source& text, const diagnostic& finding) {
   json object = {{"rule", finding.rule},
                  {"severity", name_of(finding.level)},
                  {"message", to_string(finding.words)},
                  {"start", place_json(text, finding.where.begin)},
                  {"end", place_json(text, finding.where.end)}};
   object["help"] = finding.help.empty() ? json(nullptr) : json(to_string(finding.help));
   object["notes"] = json::array();
   for (const note& note : finding.notes) {
      object["notes"].push_back({{"message", to_string(note.words)},
                                 {"start", place_json(text, note.where.begin)},
                                 {"end", place_json(text, note.where.end)}});
   }
   object["fixes"] = json::array();
   for (const fix& fix : finding.fixes) object["fixes"].push_back(fix_json(text, fix));
   return object;
}

json more_json(const source& text, const more_findings& more) {
   return {{"start", place_json(text, more.place)},
           {"errors", more.errors},
           {"warnings", more.warnings},
           {"infos", more.infos},
           {"suppressed", more.suppressed}};
}

} // namespace zoql::tool
