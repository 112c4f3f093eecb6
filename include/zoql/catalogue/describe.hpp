// Reads what Zuora's Describe answers: the list of objects, or the fields and relations of one object.
#pragma once

#include <zoql/catalogue/draft.hpp>
#include <zoql/catalogue/names.hpp>
#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/words.hpp>
#include <zoql/catalogue/xml.hpp>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::catalogue {

namespace xml {

/// Walks a Describe document. Every part is optional but the names, since answers of the years differ: `contexts`,
/// `options`, `cardinality` came later, and Zuora's pages show pieces only.
class describe_reader {
public:
   explicit describe_reader(const document& from) : from_(from) {}

   [[nodiscard]] result<draft> read(std::string_view object_of_field) {
      const pugi::xml_node root = from_.root();
      const std::string_view name = root.name();
      if (name == "objects") {
         read_list(root);
      } else if (name == "object") {
         read_object(root);
      } else if (name == "field") {
         read_lone_field(root, object_of_field);
      } else {
         refuse(root, "has the root element <" + std::string(name) + ">; a Describe answer has <objects> or <object>",
                "take what GET /v1/describe or GET /v1/describe/{object} answers");
      }
      if (problem_) return *problem_;
      return std::move(read_);
   }

private:
   void refuse(const pugi::xml_node& at, std::string words, std::string help = {}) {
      if (!problem_) problem_ = from_.refuse(at, std::move(words), std::move(help));
   }

   /// The name of a thing, which no other in `seen` may have.
   [[nodiscard]] std::string take_name(const pugi::xml_node& of, name_set& seen) {
      const std::string name(child_text(of, "name"));
      if (name.empty()) {
         refuse(of, "<" + std::string(of.name()) + "> has no <name>");
      } else if (!is_name(name)) {
         refuse(of, "\"" + name + "\" is not a name");
      }
      if (!seen.insert(name)) refuse(of, "\"" + name + "\" stands here a second time");
      return name;
   }

   void read_list(const pugi::xml_node& list) {
      read_.export_objects = layer::tenant;
      name_set seen;
      for (const pugi::xml_node& one : list.children("object")) {
         if (problem_) return;
         read_.objects.push_back(named(one, take_name(one, seen)));
      }
   }

   [[nodiscard]] object_facts named(const pugi::xml_node& from, std::string name) const {
      object_facts object;
      object.name = std::move(name);
      object.said_by = layer::tenant;
      object.label = child_text(from, "label");
      object.where = from_.where(from);
      return object;
   }

   void read_object(const pugi::xml_node& from) {
      name_set none;
      object_facts object = named(from, take_name(from, none));
      if (const pugi::xml_node fields = from.child("fields")) {
         object.soap_fields = object.export_fields = layer::tenant;
         name_set seen;
         for (const pugi::xml_node& one : fields.children("field")) {
            if (problem_) return;
            object.fields.push_back(read_field(one, seen));
         }
         conclude(object);
      }
      if (const pugi::xml_node joins = from.child("related-objects")) {
         object.all_joins = layer::tenant;
         name_set seen;
         for (const pugi::xml_node& one : joins.children("object")) {
            if (problem_) return;
            object.joins.push_back(read_join(one, seen));
         }
      }
      read_.objects.push_back(std::move(object));
   }

   void read_lone_field(const pugi::xml_node& from, std::string_view object_name) {
      if (!is_name(object_name)) {
         return refuse(from, "is a lone <field>, which says not of which object",
                       "take the answer for the whole object");
      }
      object_facts object;
      object.name = object_name;
      object.said_by = layer::tenant;
      name_set none;
      object.fields.push_back(read_field(from, none));
      read_.objects.push_back(std::move(object));
   }

   /// A data source has at least one field for exports. That no field is for SOAP means that ZOQL cannot ask for it;
   /// that some are does not mean that it can.
   static void conclude(object_facts& object) {
      bool all_known = true;
      bool soap = false;
      bool exported = false;
      for (const field_facts& field : object.fields) {
         all_known &= field.soap.known();
         soap |= field.soap.is(true);
         exported |= field.exported.is(true);
      }
      if (exported || all_known) object.exported = {exported, layer::tenant};
      if (!soap && all_known) object.soap = {false, layer::tenant};
   }

   [[nodiscard]] field_facts read_field(const pugi::xml_node& from, name_set& seen) {
      field_facts field;
      field.name = take_name(from, seen);
      field.said_by = layer::tenant;
      field.label = child_text(from, "label");
      field.selectable = read_boolean(from, "selectable");
      field.filterable = read_boolean(from, "filterable");
      const fact<bool> custom = read_boolean(from, "custom");
      field.custom = custom.known() ? custom.value : is_custom_name(field.name);
      field.length = read_length(from);
      const std::string_view type = child_text(from, "type");
      if (!type.empty()) field.type = {described_type(type), layer::tenant};
      if (const pugi::xml_node options = from.child("options")) {
         field.values.said_by = layer::tenant;
         for (const pugi::xml_node& one : options.children("option"))
            field.values.value.emplace_back(one.child_value());
      }
      if (const pugi::xml_node contexts = from.child("contexts")) read_contexts(contexts, field);
      return field;
   }

   static void read_contexts(const pugi::xml_node& contexts, field_facts& field) {
      field.soap = field.exported = {false, layer::tenant};
      for (const pugi::xml_node& one : contexts.children("context")) {
         const auto where = value_named<context>(words::contexts, std::string_view(one.child_value()));
         if (where) field.in(*where).value = true;
      }
   }

   [[nodiscard]] fact<bool> read_boolean(const pugi::xml_node& of, const char* name) {
      const std::string_view word = child_text(of, name);
      if (word.empty()) return {};
      if (same_name(word, "true")) return {true, layer::tenant};
      if (!same_name(word, "false")) {
         refuse(of.child(name), "<" + std::string(name) + "> is neither true nor false: " + std::string(word));
      }
      return {false, layer::tenant};
   }

   [[nodiscard]] fact<std::uint32_t> read_length(const pugi::xml_node& of) {
      const std::string_view digits = child_text(of, "maxlength");
      if (digits.empty()) return {};
      std::uint32_t length = 0;
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
      if (error != std::errc() || end != digits.data() + digits.size()) {
         refuse(of.child("maxlength"), "<maxlength> is not a number: " + std::string(digits));
      }
      return {length, layer::tenant};
   }

   [[nodiscard]] join_facts read_join(const pugi::xml_node& from, name_set& seen) {
      join_facts join;
      join.name = take_name(from, seen);
      join.said_by = layer::tenant;
      join.label = child_text(from, "label");
      join.target = target_of(from.attribute("href").value());
      join.to_many = same_name(child_text(from, "cardinality"), "TO_MANY");
      return join;
   }

   /// The last segment of the address names the object; the name of the relation is another thing.
   [[nodiscard]] static std::string_view target_of(std::string_view address) {
      address = address.substr(0, address.find_first_of("?#"));
      const std::string_view last = address.substr(address.rfind('/') + 1);
      return is_name(last) ? last : std::string_view();
   }

   const document& from_;
   draft read_;
   std::optional<catalogue::problem> problem_;
};

} // namespace xml

/// Reads the answer to `GET /v1/describe` or `GET /v1/describe/{object}`. A lone `<field>`, as Zuora's pages show them,
/// is taken for one of `object_of_field`. All that is read is said by the tenant.
[[nodiscard]] inline result<draft> read_describe(const source& text, std::string_view object_of_field = {},
                                                 const limits& most = {}) {
   const xml::document tree(text, most);
   if (tree.problem()) return *tree.problem();
   return xml::describe_reader(tree).read(object_of_field);
}

} // namespace zoql::catalogue
