// What kind of type a shape is: scalar, list, map, struct, enum or choice.
#include "pointer.hpp"
#include "schema_reader.hpp"

#include <algorithm>
#include <bit>

namespace zoql::codegen {

namespace {

/// Whether an alternative speaks of which members are there and of nothing else.
bool only_requires(const node& alternative) {
   return alternative.is(node_kind::map) && !alternative.members.empty() &&
          std::ranges::all_of(alternative.members, [](const member& one) {
             return one.name == "required" || one.name == "title" || one.name == "description" || one.name == "not";
          });
}

bool is_null_type(const node& alternative) {
   const node* kind = alternative.find("type");
   return kind != nullptr && (kind->text == "null" || kind->is(node_kind::null));
}

/// The kinds of the values an `enum` lists, as bits.
unsigned kinds_of(const node& values) {
   unsigned kinds = 0;
   for (const node* value : values.items) {
      switch (value->kind) {
      case node_kind::text:
         kinds |= is_text;
         break;
      case node_kind::boolean:
         kinds |= is_boolean;
         break;
      case node_kind::number:
         kinds |= value->text.find_first_of(".eE") == std::string::npos ? is_integer : is_number;
         break;
      case node_kind::list:
         kinds |= is_list;
         break;
      case node_kind::map:
         kinds |= is_map;
         break;
      case node_kind::null:
         break;
      }
   }
   return kinds;
}

/// What the keywords imply where no type is given.
unsigned implied_kinds(const shape& found) {
   const bounds& limit = found.words.limit;
   if (!found.properties.empty() || !found.additional.empty()) return is_map;
   if (!found.items.empty()) return is_list;
   if (found.texts != nullptr) return kinds_of(*found.texts);
   if (!limit.pattern.empty() || limit.min_length || limit.max_length) return is_text;
   if (!limit.minimum.empty() || !limit.maximum.empty()) return is_number;
   return 0;
}

} // namespace

use schema_reader::classify(const shape& written, const std::string& name, std::optional<std::size_t> target) {
   shape found = written;
   if (found.choices != nullptr) {
      std::vector<const node*> alternatives;
      for (const node* one : found.choices->items) {
         if (is_null_type(*one))
            found.nullable = true;
         else
            alternatives.push_back(one);
      }
      if (std::ranges::all_of(alternatives, [](const node* one) { return only_requires(*one); })) {
         report_->warning(found.choices->at, "unsupported-keyword",
                          "which members come together is not checked by generated code");
      } else if (!found.properties.empty()) {
         report_->warning(found.choices->at, "alternatives-beside-members",
                          "the members of these alternatives are kept as unknown members of `" + name + "`");
      } else if (found.discriminator != nullptr) {
         return tagged(found, alternatives, name, target);
      } else {
         return choice(found, alternatives, name);
      }
   }
   if (found.kinds == 0) found.kinds = implied_kinds(found);
   if (found.kinds_clash) found.kinds = 0;
   use value;
   if (found.texts != nullptr && found.kinds == is_text && (kinds_of(*found.texts) & ~unsigned{is_text}) == 0) {
      value = enumeration(found, name, target);
   } else if (found.kinds == is_list) {
      value = list(found, name);
   } else if (found.kinds == is_map) {
      const bool has_members = !found.properties.empty();
      value = has_members ? structure(found, name, target) : map(found, name);
   } else {
      value = scalar(found);
   }
   read_default(found, value);
   return value;
}

use schema_reader::scalar(const shape& found) {
   use value = found.words;
   value.what.nullable = found.nullable;
   unsigned kinds = found.kinds;
   const bool fractions = (kinds & is_number) != 0;
   if (fractions) kinds &= ~unsigned{is_integer};
   const auto one = [&](unsigned bit) -> type {
      if (bit == is_boolean) return {.kind = type_kind::boolean};
      if (bit == is_text) return {.kind = type_kind::text};
      if (bit == is_number) return {.kind = type_kind::number};
      if (bit == is_integer)
         return {.kind = found.words.format == "int32" ? type_kind::integer32 : type_kind::integer64};
      return {.kind = bit == is_list ? type_kind::list : type_kind::map, .of = {type{}}};
   };
   if (std::popcount(kinds) == 1) {
      const bool nullable = value.what.nullable;
      value.what = one(kinds);
      value.what.nullable = nullable;
   } else if (kinds != 0) {
      value.what.kind = type_kind::choice;
      for (unsigned bit = 1; bit <= is_map; bit <<= 1U) {
         if ((kinds & bit) != 0) value.what.of.push_back(one(bit));
      }
   }
   if (found.texts != nullptr) {
      value.limit.allowed.clear();
      for (const node* text : found.texts->items) {
         if (text->is(node_kind::null))
            value.what.nullable = true;
         else
            value.limit.allowed.push_back(json_text(*text));
      }
   }
   return value;
}

use schema_reader::list(const shape& found, const std::string& name) {
   use value = found.words;
   value.what = {.kind = type_kind::list, .nullable = found.nullable, .boxed = false, .named = 0, .of = {type{}}};
   if (found.items.empty()) return value;
   const use item = read(found.items, name + "_item");
   value.what.of = {item.what};
   if (!(item.limit == bounds{})) value.limit.items = {item.limit};
   return value;
}

use schema_reader::map(const shape& found, const std::string& name) {
   use value = found.words;
   value.what = {.kind = type_kind::map, .nullable = found.nullable, .boxed = false, .named = 0, .of = {type{}}};
   if (found.additional.empty()) return value;
   const use item = read(found.additional, name + "_value");
   value.what.of = {item.what};
   if (!(item.limit == bounds{})) value.limit.items = {item.limit};
   return value;
}

use schema_reader::enumeration(const shape& found, const std::string& name, std::optional<std::size_t> target) {
   const std::size_t index = open(definition_kind::enumeration, found, name, target);
   definition& made = into_->definitions[index];
   made.any_case = found.any_case;
   for (const node* text : found.texts->items) {
      if (text->is(node_kind::null)) {
         made.value.what.nullable = true;
      } else if (std::ranges::find(made.texts, text->text) == made.texts.end()) {
         made.texts.push_back(text->text);
      } else {
         report_->warning(text->at, "enum-value-twice", "`" + text->text + "` is listed twice");
      }
   }
   use value = found.words;
   value.what = {
      .kind = type_kind::named, .nullable = made.value.what.nullable, .boxed = false, .named = index, .of = {}};
   return value;
}

} // namespace zoql::codegen
