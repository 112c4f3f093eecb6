// Reads the objects and fields of a SOAP WSDL: what ZOQL can ask for in one tenant at one version.
#pragma once

#include <zoql/catalogue/draft.hpp>
#include <zoql/catalogue/names.hpp>
#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/words.hpp>
#include <zoql/catalogue/xml.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::catalogue {

namespace xml {

/// Walks a WSDL. Prefixes may differ, local names may not; an object is a complex type that extends `zObject`.
class wsdl_reader {
public:
   explicit wsdl_reader(const document& from) : from_(from) {}

   [[nodiscard]] result<draft> read() {
      const pugi::xml_node root = from_.root();
      if (local_name(root.name()) != "definitions") {
         return from_.refuse(root, "has the root element <" + std::string(root.name()) + ">; a WSDL has <definitions>",
                             "download the WSDL of your tenant");
      }
      read_.soap_objects = layer::tenant;
      each(root, "types", [&](const pugi::xml_node& types) {
         each(types, "schema", [&](const pugi::xml_node& schema) {
            each(schema, "complexType", [&](const pugi::xml_node& type) { read_type(type); });
         });
      });
      if (!problem_ && read_.objects.empty()) {
         refuse(root, "defines no type that extends zObject", "download the WSDL of your tenant");
      }
      if (problem_) return *problem_;
      return std::move(read_);
   }

private:
   /// The children of that local name, until something is refused.
   template<typename Visit>
   void each(const pugi::xml_node& of, std::string_view name, Visit visit) const {
      for (const pugi::xml_node& child : of.children()) {
         if (problem_) return;
         if (local_name(child.name()) == name) visit(child);
      }
   }

   void refuse(const pugi::xml_node& at, std::string words, std::string help = {}) {
      if (!problem_) problem_ = from_.refuse(at, std::move(words), std::move(help));
   }

   [[nodiscard]] std::string take_name(const pugi::xml_node& of, name_set& seen) {
      const std::string name = of.attribute("name").value();
      if (!is_name(name)) refuse(of, "\"" + name + "\" is not a name");
      if (!seen.insert(name)) refuse(of, "\"" + name + "\" stands here a second time");
      return name;
   }

   void read_type(const pugi::xml_node& type) {
      each(type, "complexContent", [&](const pugi::xml_node& content) {
         each(content, "extension", [&](const pugi::xml_node& extension) {
            if (local_name(extension.attribute("base").value()) == "zObject") read_object(type, extension);
         });
      });
   }

   void read_object(const pugi::xml_node& type, const pugi::xml_node& extension) {
      object_facts object;
      object.name = take_name(type, objects_seen_);
      object.said_by = object.soap_fields = layer::tenant;
      object.soap = {true, layer::tenant};
      object.where = from_.where(type);
      name_set seen;
      each(extension, "sequence", [&](const pugi::xml_node& sequence) {
         each(sequence, "element",
              [&](const pugi::xml_node& element) { object.fields.push_back(read_field(element, seen)); });
      });
      if (!seen.contains("Id")) object.fields.push_back(inherited_id());
      read_.objects.push_back(std::move(object));
   }

   [[nodiscard]] field_facts read_field(const pugi::xml_node& element, name_set& seen) {
      field_facts field;
      field.name = take_name(element, seen);
      field.said_by = layer::tenant;
      field.soap = {true, layer::tenant};
      field.custom = is_custom_name(field.name);
      field.type = {soap_type(local_name(element.attribute("type").value())), layer::tenant};
      // What is not a simple type holds other objects: it can be created, never selected.
      if (field.type.value == type::unknown) {
         field.type = {};
         field.selectable = field.filterable = {false, layer::tenant};
      }
      return field;
   }

   /// `zObject` gives every object its Id, so the objects do not repeat it.
   [[nodiscard]] static field_facts inherited_id() {
      field_facts id;
      id.name = "Id";
      id.said_by = layer::tenant;
      id.soap = {true, layer::tenant};
      id.type = {type::text, layer::tenant};
      return id;
   }

   const document& from_;
   draft read_;
   name_set objects_seen_;
   std::optional<catalogue::problem> problem_;
};

} // namespace xml

/// Reads a WSDL as `GenerateWsdl` gives it. It knows nothing of exports, labels, lengths or picklists. All that is read
/// is said by the tenant.
[[nodiscard]] inline result<draft> read_wsdl(const source& text, const limits& most = {}) {
   const xml::document tree(text, most);
   if (tree.problem()) return *tree.problem();
   return xml::wsdl_reader(tree).read();
}

} // namespace zoql::catalogue
