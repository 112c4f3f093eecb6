// How the keywords of schemas that all hold become one.
#include "shape.hpp"

#include "pointer.hpp"

#include <algorithm>
#include <array>

namespace zoql::codegen {

namespace {

constexpr std::array<std::string_view, 12> words_about_use{
   "$ref",     "description", "summary",  "title",   "deprecated", "default",
   "readOnly", "writeOnly",   "nullable", "example", "examples",   "externalDocs",
};

/// Keywords that say something about values which generated code would not honour.
constexpr std::array<std::string_view, 16> unsupported{
   "not",
   "if",
   "then",
   "else",
   "contains",
   "propertyNames",
   "multipleOf",
   "dependentRequired",
   "dependentSchemas",
   "patternProperties",
   "prefixItems",
   "unevaluatedProperties",
   "unevaluatedItems",
   "$dynamicRef",
   "dependencies",
   "$anchor",
};

unsigned kind_of(std::string_view name) {
   if (name == "boolean") return is_boolean;
   if (name == "string" || name == "file") return is_text;
   if (name == "integer") return is_integer;
   if (name == "number") return is_integer | is_number;
   if (name == "array") return is_list;
   return name == "object" ? is_map : 0U;
}

} // namespace

bool is_plain_reference(const node& schema, dialect rules) {
   if (schema.find("$ref") == nullptr) return false;
   if (rules != dialect::openapi_3_1) return true;
   return std::ranges::all_of(schema.members, [](const member& one) {
      return one.name.starts_with("x-") || std::ranges::find(words_about_use, one.name) != words_about_use.end();
   });
}

shape shape_reader::read(const std::vector<const node*>& schemas) {
   shape into;
   into.at = schemas.front()->at;
   gathering state;
   for (const node* schema : schemas) gather(*schema, into, state);
   return into;
}

void shape_reader::gather(const node& schema, shape& into, gathering& state) {
   std::vector<const node*>& way = state.way;
   if (schema.is(node_kind::boolean)) {
      if (schema.text == "false")
         report_->warning(schema.at, "no-value", "`false` allows no value at all; taken as any");
      return;
   }
   if (!schema.is(node_kind::map)) {
      report_->error(schema.at, "bad-schema", "expected a schema, an object of keywords");
      return;
   }
   if (std::ranges::find(way, &schema) != way.end() || way.size() > 100) {
      report_->error(schema.at, "endless-schema", "this schema consists of itself");
      return;
   }
   if (!state.done.insert(&schema).second) return;
   way.push_back(&schema);
   if (const node* reference = schema.find("$ref")) {
      if (const node* target = resolve(*reference, *root_, *report_)) gather(*target, into, state);
      if (rules_ != dialect::openapi_3_1) {
         gather_words(schema, into);
         way.pop_back();
         return;
      }
   }
   if (const node* all = schema.find("allOf")) {
      if (!all->is(node_kind::list)) report_->error(all->at, "bad-schema", "expected a list of schemas");
      for (const node* part : all->items) gather(*part, into, state);
   }
   gather_keywords(schema, into);
   way.pop_back();
}

void shape_reader::gather_keywords(const node& schema, shape& into) {
   refuse_unsupported(schema);
   gather_kinds(schema, into);
   gather_words(schema, into);
   gather_members(schema, into);
   gather_bounds(schema, into);
   for (const std::string_view keyword : {"oneOf", "anyOf"}) {
      const node* choices = schema.find(keyword);
      if (choices == nullptr) continue;
      if (!choices->is(node_kind::list) || choices->items.empty()) {
         report_->error(choices->at, "bad-schema", "expected a list of schemas");
      } else if (into.choices != nullptr) {
         report_->warning(
            choices->at, "several-choices",
            "alternatives beside alternatives; these are left out, and what they name is kept as unknown members");
      } else {
         into.choices = choices;
         into.discriminator = schema.find("discriminator");
      }
   }
}

void shape_reader::gather_words(const node& schema, shape& into) {
   if (!schema.text_of("description").empty()) {
      into.words.doc = schema.text_of("description");
   } else if (into.words.doc.empty()) {
      into.words.doc = schema.text_of("summary");
   }
   if (!schema.text_of("format").empty()) into.words.format = schema.text_of("format");
   if (const node* value = schema.find("default")) into.default_value = value;
   into.words.deprecated = into.words.deprecated || schema.flag("deprecated") || schema.flag("x-deprecated");
   into.words.read_only = into.words.read_only || schema.flag("readOnly");
   into.words.write_only = into.words.write_only || schema.flag("writeOnly");
   into.nullable = into.nullable || schema.flag("nullable") || schema.flag("x-nullable");
   into.any_case = into.any_case || schema.flag("x-any-case");
   into.null_is_absent = into.null_is_absent || schema.flag("x-null-is-absent");
}

void shape_reader::gather_kinds(const node& schema, shape& into) {
   const node* types = schema.find("type");
   if (types == nullptr) return;
   std::vector<const node*> names{types};
   if (types->is(node_kind::list)) names.assign(types->items.begin(), types->items.end());
   unsigned kinds = 0;
   for (const node* name : names) {
      // YAML reads an unquoted `null` as null, which is what was meant.
      if (name->is(node_kind::null) || name->text == "null") {
         into.nullable = true;
         continue;
      }
      const unsigned kind = name->is(node_kind::text) ? kind_of(name->text) : 0U;
      if (kind == 0) report_->error(name->at, "unknown-type", "`" + name->text + "` is no type of JSON Schema");
      kinds |= kind;
   }
   if (kinds == 0) return;
   if (into.kinds != 0 && (into.kinds & kinds) == 0) {
      report_->warning(types->at, "types-clash",
                       "no value can have this type and those the schema is combined with; taken as any");
      into.kinds_clash = true;
   }
   into.kinds = into.kinds == 0 ? kinds : into.kinds & kinds;
}

void shape_reader::gather_members(const node& schema, shape& into) {
   if (const node* properties = schema.find("properties")) {
      if (!properties->is(node_kind::map)) report_->error(properties->at, "bad-schema", "expected a map of schemas");
      for (const member& one : properties->members) {
         const auto known = std::ranges::find(into.properties, one.name, &property::name);
         if (known == into.properties.end()) {
            into.properties.push_back({one.name, one.at, {one.value}});
         } else {
            known->schemas.push_back(one.value);
         }
      }
   }
   if (const node* required = schema.find("required"); required != nullptr && required->is(node_kind::list)) {
      into.required.insert(into.required.end(), required->items.begin(), required->items.end());
   }
   if (const node* items = schema.find("items")) into.items.push_back(items);
   if (const node* additional = schema.find("additionalProperties")) {
      into.closed = into.closed || (additional->is(node_kind::boolean) && additional->text == "false");
      if (additional->is(node_kind::map) && !additional->members.empty()) into.additional.push_back(additional);
   }
}

void shape_reader::gather_bounds(const node& schema, shape& into) {
   read_bounds(schema, rules_, into.words.limit, into.kinds, *report_);
   const node* texts = schema.find("enum");
   if (texts != nullptr && (!texts->is(node_kind::list) || texts->items.empty())) {
      report_->error(texts->at, "bad-enum", "expected a list of at least one value");
   } else if (texts != nullptr) {
      into.texts = texts;
   } else if (const node* constant = schema.find("const")) {
      into.words.limit.allowed = {json_text(*constant)};
   }
}

void shape_reader::refuse_unsupported(const node& schema) {
   for (const member& one : schema.members) {
      if (std::ranges::find(unsupported, one.name) == unsupported.end()) continue;
      report_->warning(one.at, "unsupported-keyword",
                       "`" + one.name + "` is not checked by generated code; what it speaks of is kept as it comes");
   }
}

} // namespace zoql::codegen
