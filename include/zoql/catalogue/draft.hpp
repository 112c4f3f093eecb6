// A catalogue while it is read, merged or written: plain data that can still change.
#pragma once

#include <zoql/catalogue/facts.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zoql::catalogue {

/// What is known of a field; see `field` for the meaning of each.
struct field_facts {
   std::string name;
   layer said_by = layer::none;
   std::string label;
   fact<catalogue::type> type;
   fact<std::uint32_t> length;
   fact<std::vector<std::string>> values;
   fact<bool> soap;
   fact<bool> exported;
   fact<bool> selectable;
   fact<bool> filterable;
   bool custom = false;
   bool date_only = false;
   /// Nothing: nobody tried, or nobody told.
   std::optional<bool> flaky;
   std::optional<bool> object_export;
   std::optional<bool> mostly_null;
   bool encrypted = false;
   std::uint16_t since = 0;

   [[nodiscard]] fact<bool>& in(context where) { return where == context::soap ? soap : exported; }
};

struct join_facts {
   std::string name;
   layer said_by = layer::none;
   std::string label;
   std::string target;
   bool to_many = false;
   bool gated = false;
};

struct special_facts {
   special kind = special::exclusive;
   layer said_by = layer::none;
   std::string field;
   std::vector<std::string> fields;
   std::vector<std::string> others;
   std::string words;
   std::uint16_t since = 0;
};

struct object_facts {
   std::string name;
   layer said_by = layer::none;
   std::string label;
   std::string feature;
   std::vector<std::string> aliases;
   fact<bool> soap;
   fact<bool> exported;
   fact<bool> deleted;
   layer soap_fields = layer::none;
   layer export_fields = layer::none;
   layer all_joins = layer::none;
   std::uint16_t since = 0;
   std::vector<field_facts> fields;
   std::vector<join_facts> joins;
   std::vector<special_facts> specials;
   position where{0, 0};

   [[nodiscard]] layer& fields_listed_by(context in) { return in == context::soap ? soap_fields : export_fields; }
};

/// No two objects, and no two fields or joins of an object, have names that differ in letter case only.
struct draft {
   std::string origin;
   layer soap_objects = layer::none;
   layer export_objects = layer::none;
   std::vector<object_facts> objects;

   [[nodiscard]] layer& objects_listed_by(context in) { return in == context::soap ? soap_objects : export_objects; }
};

} // namespace zoql::catalogue
