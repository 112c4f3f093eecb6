// From a schema to its definition: references, names, structs and their members.
#include "schema_reader.hpp"

#include "pointer.hpp"

#include <algorithm>

namespace zoql::codegen {

namespace {

/// Words at the place of use win over those where the schema stands.
void add_words(const node& schema, use& value) {
   if (!schema.text_of("description").empty()) value.doc = schema.text_of("description");
   value.deprecated = value.deprecated || schema.flag("deprecated");
   value.read_only = value.read_only || schema.flag("readOnly");
   value.write_only = value.write_only || schema.flag("writeOnly");
   value.what.nullable = value.what.nullable || schema.flag("nullable") || schema.flag("x-nullable");
}

/// The one schema an `allOf` wraps so that words can stand beside its reference; null where it is more than that.
const node* wrapped_reference(const node& schema, dialect rules) {
   const node* all = schema.find("allOf");
   if (all == nullptr || all->items.size() != 1 || !is_plain_reference(*all->items.front(), rules)) return nullptr;
   const bool only_words = std::ranges::all_of(schema.members, [](const member& one) {
      return one.name == "allOf" || one.name == "description" || one.name == "title" || one.name == "nullable" ||
             one.name == "deprecated" || one.name == "readOnly" || one.name == "writeOnly" || one.name == "example" ||
             one.name == "default" || one.name.starts_with("x-");
   });
   return only_words ? all->items.front() : nullptr;
}

} // namespace

use schema_reader::read(const std::vector<const node*>& schemas, const std::string& name) {
   const node& first = *schemas.front();
   const node* referring = nullptr;
   if (schemas.size() == 1) {
      referring = is_plain_reference(first, rules_) ? &first : wrapped_reference(first, rules_);
      if (const auto known = inline_.find(&first); known != inline_.end()) return known->second;
   }
   if (++depth_ > 200) {
      report_->error(first.at, "too-deep", "references lead from schema to schema without an end");
      --depth_;
      return {};
   }
   use value;
   if (referring != nullptr) {
      value = reference(*referring);
      add_words(first, value);
      shape words;
      words.default_value = first.find("default");
      if (words.default_value != nullptr) read_default(words, value);
   } else {
      value = classify(shapes_.read(schemas), name, std::nullopt);
   }
   --depth_;
   if (schemas.size() == 1) inline_.emplace(&first, value);
   return value;
}

use schema_reader::reference(const node& schema) {
   const node& written = *schema.find("$ref");
   const node* target = resolve(written, *root_, *report_);
   if (target == nullptr) return {};
   const auto names = pointer_names(written.text);
   const std::size_t index = define(*target, names->empty() ? "document" : names->back());
   const definition& made = into_->definitions[index];
   if (made.kind == definition_kind::pending) {
      report_->warning(written.at, "endless-alias",
                       "`" + made.origin + "` leads back to itself without a struct between; any value is taken here");
      return {};
   }
   use value;
   if (made.kind == definition_kind::alias) value = made.value;
   value.doc.clear();
   value.what = {
      .kind = type_kind::named, .nullable = made.value.what.nullable, .boxed = false, .named = index, .of = {}};
   return value;
}

std::size_t schema_reader::define(const node& schema, const std::string& name) {
   if (const auto known = defined_.find(&schema); known != defined_.end()) return known->second;
   const std::size_t index = add({.origin = name, .name = {}, .at = schema.at});
   defined_.emplace(&schema, index);
   const bool refers = is_plain_reference(schema, rules_);
   use value;
   if (refers) {
      value = read({&schema}, name);
   } else if (++depth_ <= 200) {
      value = classify(shapes_.read({&schema}), name, index);
      --depth_;
   } else {
      report_->error(schema.at, "too-deep", "references lead from schema to schema without an end");
      --depth_;
   }
   definition& made = into_->definitions[index];
   if (made.kind == definition_kind::pending) {
      made.kind = definition_kind::alias;
      made.value = value;
   }
   return index;
}

std::size_t schema_reader::add(definition made) {
   into_->definitions.push_back(std::move(made));
   return into_->definitions.size() - 1;
}

std::size_t schema_reader::open(definition_kind kind, const shape& found, const std::string& name,
                                std::optional<std::size_t> target) {
   const std::size_t index = target ? *target : add({.origin = name, .name = {}, .at = found.at});
   definition& made = into_->definitions[index];
   made.kind = kind;
   made.value.doc = found.words.doc;
   made.value.deprecated = found.words.deprecated;
   made.value.limit = found.words.limit;
   made.value.what.nullable = found.nullable;
   return index;
}

use schema_reader::structure(const shape& found, const std::string& name, std::optional<std::size_t> target) {
   const std::size_t index = open(definition_kind::structure, found, name, target);
   into_->definitions[index].closed = found.closed;
   into_->definitions[index].null_is_absent = found.null_is_absent;
   waiting_.emplace_back(index, found);
   use value = found.words;
   value.limit = {};
   value.what = {.kind = type_kind::named, .nullable = found.nullable, .boxed = false, .named = index, .of = {}};
   return value;
}

void schema_reader::finish() {
   while (!waiting_.empty()) {
      const auto [index, found] = std::move(waiting_.front());
      waiting_.pop_front();
      read_members(index, found);
   }
}

void schema_reader::read_members(std::size_t index, const shape& found) {
   const std::string origin = into_->definitions[index].origin;
   std::vector<member_model> members;
   for (const property& one : found.properties) {
      members.push_back(
         {.name = one.name, .member = {}, .value = read(one.schemas, origin + "_" + one.name), .at = one.at});
   }
   for (const node* name : found.required) {
      const auto known = std::ranges::find(members, name->text, &member_model::name);
      if (known != members.end())
         known->required = true;
      else
         report_->warning(name->at, "required-unknown",
                          "`" + name->text + "` is required but is no member of `" + origin + "`; this is not checked");
   }
   type extras;
   bounds extra_limits;
   if (!found.additional.empty()) {
      const use extra = read(found.additional, origin + "_value");
      extras = extra.what;
      extra_limits = extra.limit;
   }
   definition& made = into_->definitions[index];
   made.members = std::move(members);
   made.extras = extras;
   if (!(extra_limits == bounds{})) made.value.limit.items = {extra_limits};
}

} // namespace zoql::codegen
