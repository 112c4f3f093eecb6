// The keys of a catalogue in JSON: where each may stand and what it holds. This table is the format, version 1.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zoql::catalogue::json {

inline constexpr std::uint64_t version = 1;

/// What is being read. `objects`, `fields` and `joins` have names of the reader's for keys.
enum class place : std::uint8_t {
   outside,
   document,
   objects,
   object,
   fields,
   field,
   joins,
   join,
   specials,
   rule,
   list
};

inline constexpr std::string_view place_names[] = {"a file",   "a document",     "objects", "an object",
                                                   "fields",   "a field",        "joins",   "a join",
                                                   "specials", "a special rule", "a list"};

enum class holds : std::uint8_t { text, boolean, number, list, map, maps };

inline constexpr std::string_view holds_names[] = {
   "a text",          "true or false", "a whole number that is not negative",
   "a list of texts", "an object",     "a list of objects"};

enum class key : std::uint8_t {
   zoql_catalogue,
   layer,
   origin,
   objects_listed,
   objects,
   label,
   feature,
   aliases,
   soap,
   export_,
   deleted,
   fields_listed,
   joins_listed,
   since,
   fields,
   joins,
   specials,
   type,
   length,
   values,
   selectable,
   filterable,
   custom,
   date_only,
   flaky,
   object_export,
   mostly_null,
   encrypted,
   object,
   to_many,
   gated,
   rule,
   field,
   others,
   adds,
};

struct key_rule {
   place where;
   std::string_view word;
   key means;
   holds what;
};

// clang-format off
inline constexpr std::array key_rules{
   key_rule{place::document, "zoql_catalogue", key::zoql_catalogue, holds::number},  // the version of the format
   key_rule{place::document, "layer", key::layer, holds::text},                      // who says all that follows
   key_rule{place::document, "origin", key::origin, holds::text},                    // for people: whence and when
   key_rule{place::document, "objects_listed", key::objects_listed, holds::list},    // contexts whose object list is whole
   key_rule{place::document, "objects", key::objects, holds::map},                   // by name
   key_rule{place::object, "label", key::label, holds::text},
   key_rule{place::object, "feature", key::feature, holds::text},                    // what has to be switched on
   key_rule{place::object, "aliases", key::aliases, holds::list},                    // other names people use
   key_rule{place::object, "soap", key::soap, holds::boolean},                       // ZOQL may query it
   key_rule{place::object, "export", key::export_, holds::boolean},                  // it is a data source
   key_rule{place::object, "deleted", key::deleted, holds::boolean},                 // it keeps deleted rows
   key_rule{place::object, "fields_listed", key::fields_listed, holds::list},        // contexts whose field list is whole
   key_rule{place::object, "joins_listed", key::joins_listed, holds::boolean},       // the list of joins is whole
   key_rule{place::object, "since", key::since, holds::number},                      // WSDL version
   key_rule{place::object, "fields", key::fields, holds::map},                       // by name
   key_rule{place::object, "joins", key::joins, holds::map},                         // by name
   key_rule{place::object, "specials", key::specials, holds::maps},
   key_rule{place::field, "label", key::label, holds::text},
   key_rule{place::field, "type", key::type, holds::text},                           // a type word of Describe
   key_rule{place::field, "length", key::length, holds::number},                     // in characters
   key_rule{place::field, "values", key::values, holds::list},                       // of a picklist
   key_rule{place::field, "soap", key::soap, holds::boolean},                        // absent: unknown, here and below
   key_rule{place::field, "export", key::export_, holds::boolean},
   key_rule{place::field, "selectable", key::selectable, holds::boolean},
   key_rule{place::field, "filterable", key::filterable, holds::boolean},
   key_rule{place::field, "custom", key::custom, holds::boolean},
   key_rule{place::field, "date_only", key::date_only, holds::boolean},              // a date from WSDL 69 on
   key_rule{place::field, "flaky", key::flaky, holds::boolean},                      // seen refused in ZOQL; false takes that back
   key_rule{place::field, "object_export", key::object_export, holds::boolean},      // POST /v1/object/export takes it
   key_rule{place::field, "mostly_null", key::mostly_null, holds::boolean},          // most rows have no value
   key_rule{place::field, "encrypted", key::encrypted, holds::boolean},
   key_rule{place::field, "since", key::since, holds::number},                       // WSDL version
   key_rule{place::join, "object", key::object, holds::text},                        // whose fields it exposes
   key_rule{place::join, "label", key::label, holds::text},
   key_rule{place::join, "to_many", key::to_many, holds::boolean},
   key_rule{place::join, "gated", key::gated, holds::boolean},                       // some tenants have it
   key_rule{place::rule, "rule", key::rule, holds::text},                            // a word of `special`
   key_rule{place::rule, "field", key::field, holds::text},
   key_rule{place::rule, "fields", key::fields, holds::list},
   key_rule{place::rule, "others", key::others, holds::list},
   key_rule{place::rule, "adds", key::adds, holds::text},
   key_rule{place::rule, "since", key::since, holds::number},
};
// clang-format on

[[nodiscard]] constexpr const key_rule* find_key(place where, std::string_view word) noexcept {
   for (const key_rule& one : key_rules) {
      if (one.where == where && one.word == word) return &one;
   }
   return nullptr;
}

} // namespace zoql::catalogue::json
