// Alternatives, told apart by their shape or by a member, and default values.
#include "pointer.hpp"
#include "schema_reader.hpp"

#include <algorithm>

namespace zoql::codegen {

use schema_reader::choice(const shape& found, std::vector<const node*> alternatives, const std::string& name) {
   use value = found.words;
   value.what.kind = type_kind::choice;
   value.what.nullable = found.nullable;
   for (std::size_t number = 0; number < alternatives.size(); ++number) {
      const std::string suffix = alternatives.size() == 1 ? "" : "_option_" + std::to_string(number + 1);
      use one = read({alternatives[number]}, name + suffix);
      value.what.nullable = value.what.nullable || one.what.nullable;
      one.what.nullable = false;
      if (std::ranges::find(value.what.of, one.what) == value.what.of.end()) value.what.of.push_back(one.what);
      if (alternatives.size() == 1 && value.limit == bounds{})
         value.limit = one.limit;
      else if (!(one.limit == bounds{})) {
         if (value.limit == bounds{})
            value.limit = one.limit;
         else if (!(value.limit == one.limit)) {
            report_->warning(alternatives[number]->at, "limits-of-alternatives",
                             "alternatives with limits of their own; those of this one are not checked");
         }
      }
   }
   if (value.what.of.size() == 1) {
      const bool nullable = value.what.nullable;
      value.what = value.what.of.front();
      value.what.nullable = nullable;
   } else if (value.what.of.empty()) {
      value.what.kind = type_kind::any;
   }
   read_default(found, value);
   return value;
}

use schema_reader::tagged(const shape& found, const std::vector<const node*>& alternatives, const std::string& name,
                          std::optional<std::size_t> target) {
   const node& discriminator = *found.discriminator;
   const std::string_view tag =
      discriminator.is(node_kind::text) ? std::string_view(discriminator.text) : discriminator.text_of("propertyName");
   const bool referring =
      std::ranges::all_of(alternatives, [&](const node* one) { return is_plain_reference(*one, rules_); });
   if (tag.empty() || !referring) {
      report_->warning(
         discriminator.at, "unsupported-discriminator",
         "a discriminator needs a `propertyName` and alternatives that are references; told apart by shape instead");
      return choice(found, alternatives, name);
   }
   const std::size_t index = open(definition_kind::choice, found, name, target);
   into_->definitions[index].tag = tag;
   std::vector<type> types;
   for (const node* one : alternatives) {
      type alternative = read({one}, name).what;
      alternative.nullable = false;
      types.push_back(alternative);
   }
   into_->definitions[index].value.what.of = std::move(types);
   read_tag_texts(found, alternatives, index);
   use value = found.words;
   value.what = {.kind = type_kind::named, .nullable = found.nullable, .boxed = false, .named = index, .of = {}};
   return value;
}

/// Texts of the mapping first; an alternative that no mapping names goes by its own name.
void schema_reader::read_tag_texts(const shape& found, const std::vector<const node*>& alternatives,
                                   std::size_t index) {
   definition& made = into_->definitions[index];
   std::vector<bool> named(alternatives.size());
   const auto target_of = [&](const std::string& text) {
      const auto refers = [&](const node* one) {
         const std::string& reference = one->find("$ref")->text;
         return reference == text || reference.ends_with("/" + text);
      };
      return static_cast<std::size_t>(std::ranges::find_if(alternatives, refers) - alternatives.begin());
   };
   const node* mapping = found.discriminator->find("mapping");
   for (const member& one : mapping != nullptr ? mapping->members : std::vector<member>()) {
      const std::size_t chosen = target_of(one.value->text);
      if (chosen == alternatives.size()) {
         report_->warning(one.value->at, "discriminator-mapping",
                          "`" + one.value->text + "` is none of the alternatives; such values are kept as JSON");
         continue;
      }
      named[chosen] = true;
      made.texts.push_back(one.name);
      made.chosen.push_back(chosen);
   }
   for (std::size_t number = 0; number < alternatives.size(); ++number) {
      if (named[number]) continue;
      const auto names = pointer_names(alternatives[number]->find("$ref")->text);
      if (!names || names->empty()) continue;
      made.texts.push_back(names->back());
      made.chosen.push_back(number);
   }
}

namespace {

bool fits(const node& value, const type& what, const model& known) {
   switch (what.kind) {
   case type_kind::any:
      return true;
   case type_kind::boolean:
      return value.is(node_kind::boolean);
   case type_kind::text:
      return value.is(node_kind::text);
   case type_kind::integer32:
   case type_kind::integer64:
      return value.is(node_kind::number) && value.text.find_first_of(".eE") == std::string::npos;
   case type_kind::number:
      return value.is(node_kind::number);
   case type_kind::list:
      return value.is(node_kind::list);
   case type_kind::map:
      return value.is(node_kind::map);
   case type_kind::choice:
      return std::ranges::any_of(what.of, [&](const type& one) { return fits(value, one, known); });
   case type_kind::named:
      break;
   }
   const definition& named = known.definitions[what.named];
   if (named.kind == definition_kind::alias) return fits(value, named.value.what, known);
   if (named.kind != definition_kind::enumeration) return value.is(node_kind::map);
   return value.is(node_kind::text) && std::ranges::find(named.texts, value.text) != named.texts.end();
}

} // namespace

void schema_reader::read_default(const shape& found, use& value) {
   if (found.default_value == nullptr) return;
   const node& written = *found.default_value;
   if ((written.is(node_kind::null) && value.what.nullable) || fits(written, value.what, *into_)) {
      value.default_value = json_text(written);
   } else {
      report_->warning(written.at, "bad-default",
                       "`" + json_text(written).substr(0, 60) +
                          "` is no value of this schema; the default is left out");
   }
}

} // namespace zoql::codegen
