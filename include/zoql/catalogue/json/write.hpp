// Writes a draft in our JSON format: the same draft always gives the same bytes, and a changed field changes one line.
#pragma once

#include <zoql/catalogue/draft.hpp>
#include <zoql/catalogue/fold.hpp>
#include <zoql/catalogue/json/keys.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::catalogue {

namespace json {

/// Any text as JSON; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline std::string as_json(std::string_view text) {
   return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

[[nodiscard]] inline std::string as_json(const std::vector<std::string>& all) {
   std::string list;
   for (const std::string& one : all) list.append(list.empty() ? "[" : ", ").append(as_json(one));
   return list.append(list.empty() ? "[]" : "]");
}

/// The members of a JSON object on one line, in the order they are put.
class members {
public:
   void put(std::string_view key, std::string_view raw) {
      text_.append(text_.empty() ? "" : ", ").append(as_json(key)).append(": ").append(raw);
   }
   void put_text(std::string_view key, std::string_view value) {
      if (!value.empty()) put(key, as_json(value));
   }
   void put_list(std::string_view key, const std::vector<std::string>& all) {
      if (!all.empty()) put(key, as_json(all));
   }
   void put_number(std::string_view key, std::uint16_t value) {
      if (value != 0) put(key, std::to_string(value));
   }
   void put_fact(std::string_view key, const fact<bool>& said) {
      if (said.known()) put(key, said.value ? "true" : "false");
   }
   void put_mark(std::string_view key, bool is_so) {
      if (is_so) put(key, "true");
   }
   void put_seen(std::string_view key, const std::optional<bool>& seen) {
      if (seen.has_value()) put(key, *seen ? "true" : "false");
   }
   /// Which of the two contexts somebody claims to list whole.
   void put_contexts(std::string_view key, layer soap, layer exported) {
      std::vector<std::string> listed;
      if (soap != layer::none) listed.emplace_back("soap");
      if (exported != layer::none) listed.emplace_back("export");
      put_list(key, listed);
   }
   [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
   std::string text_;
};

[[nodiscard]] inline std::string members_of(const field_facts& field) {
   members all;
   if (field.type.known()) all.put_text("type", name_of(field.type.value));
   if (field.length.known()) all.put("length", std::to_string(field.length.value));
   all.put_text("label", field.label);
   all.put_fact("soap", field.soap);
   all.put_fact("export", field.exported);
   all.put_fact("selectable", field.selectable);
   all.put_fact("filterable", field.filterable);
   all.put_mark("custom", field.custom);
   all.put_mark("date_only", field.date_only);
   all.put_seen("flaky", field.flaky);
   all.put_seen("object_export", field.object_export);
   all.put_seen("mostly_null", field.mostly_null);
   all.put_mark("encrypted", field.encrypted);
   all.put_number("since", field.since);
   all.put_list("values", field.values.value);
   return all.text();
}

[[nodiscard]] inline std::string members_of(const join_facts& join) {
   members all;
   all.put_text("object", join.target);
   all.put_text("label", join.label);
   all.put_mark("to_many", join.to_many);
   all.put_mark("gated", join.gated);
   return all.text();
}

[[nodiscard]] inline std::string members_of(const special_facts& rule) {
   members all;
   all.put_text("rule", name_of(rule.kind));
   all.put_text("field", rule.field);
   all.put_list("fields", rule.fields);
   all.put_list("others", rule.others);
   all.put_text("adds", rule.words);
   all.put_number("since", rule.since);
   return all.text();
}

[[nodiscard]] inline std::string members_of(const object_facts& object) {
   members all;
   all.put_text("label", object.label);
   all.put_text("feature", object.feature);
   all.put_list("aliases", object.aliases);
   all.put_fact("soap", object.soap);
   all.put_fact("export", object.exported);
   all.put_fact("deleted", object.deleted);
   all.put_contexts("fields_listed", object.soap_fields, object.export_fields);
   all.put_mark("joins_listed", object.all_joins != layer::none);
   all.put_number("since", object.since);
   return all.text();
}

/// Pointers to the facts in the order of their names.
template<typename Facts>
[[nodiscard]] std::vector<const Facts*> by_name(const std::vector<Facts>& all) {
   std::vector<const Facts*> order;
   for (const Facts& one : all) order.push_back(&one);
   std::sort(order.begin(), order.end(),
             [](const Facts* left, const Facts* right) { return compare_folded(left->name, right->name) < 0; });
   return order;
}

/// `"key": {` named members, one a line `}`, with `indent` blanks before it; nothing when there are none.
template<typename Facts>
void append_named(std::string& to, std::string_view key, const std::vector<Facts>& all, const std::string& indent) {
   if (all.empty()) return;
   to.append(",\n").append(indent).append(as_json(key)).append(": {");
   const char* separator = "\n";
   for (const Facts* one : by_name(all)) {
      to.append(separator).append(indent).append("  ").append(as_json(one->name)).append(": {");
      to.append(members_of(*one)).append("}");
      separator = ",\n";
   }
   to.append("\n").append(indent).append("}");
}

inline void append_object(std::string& to, const object_facts& object) {
   to.append("    ").append(as_json(object.name)).append(": {");
   std::string body = members_of(object);
   append_named(body, "fields", object.fields, "      ");
   append_named(body, "joins", object.joins, "      ");
   if (!object.specials.empty()) {
      body.append(",\n      \"specials\": [");
      const char* separator = "\n";
      for (const special_facts& rule : object.specials) {
         body.append(separator).append("        {").append(members_of(rule)).append("}");
         separator = ",\n";
      }
      body.append("\n      ]");
   }
   // An object without members of its own begins with the comma that was to follow them.
   if (body.starts_with(",")) body.erase(0, 1);
   to.append(body);
   to.append(body.find('\n') == std::string::npos ? "}" : "\n    }");
}

} // namespace json

/// The draft in the format that `read_json` reads, all said by one layer: meant for what one source said, not for what
/// `merge` made of several. Objects, fields and joins stand in the order of their names.
[[nodiscard]] inline std::string write_json(const draft& all, layer said_by) {
   json::members head;
   std::string text = "{\n  \"zoql_catalogue\": " + std::to_string(json::version) + ",\n";
   text.append("  \"layer\": ").append(json::as_json(name_of(said_by))).append(",\n");
   if (!all.origin.empty()) text.append("  \"origin\": ").append(json::as_json(all.origin)).append(",\n");
   head.put_contexts("objects_listed", all.soap_objects, all.export_objects);
   if (!head.text().empty()) text.append("  ").append(head.text()).append(",\n");
   text.append("  \"objects\": {");
   const char* separator = "\n";
   for (const object_facts* object : json::by_name(all.objects)) {
      text.append(separator);
      json::append_object(text, *object);
      separator = ",\n";
   }
   return text.append(all.objects.empty() ? "}\n}\n" : "\n  }\n}\n");
}

} // namespace zoql::catalogue
