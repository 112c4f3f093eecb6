// How a catalogue lies in memory: rows of numbers over one pool of text, the same whether generated or loaded.
#pragma once

#include <zoql/catalogue/facts.hpp>

#include <cstdint>

namespace zoql::catalogue {

/// Offset of a NUL-terminated text in the pool; 0 is the empty text.
using text_offset = std::uint32_t;

/// Where in the table of lists a list begins: its length, then its texts; 0 is the empty list.
using list_offset = std::uint32_t;

/// The length of a name as rows keep it; names as long as this or longer are measured when they are asked for.
inline constexpr std::uint8_t longest_name_size = 255;

/// Two bits a layer, eight layers a number; each slot says who vouches for one thing in a row.
[[nodiscard]] constexpr layer layer_in(std::uint16_t layers, unsigned slot) noexcept {
   return static_cast<layer>((layers >> (2 * slot)) & 3);
}
[[nodiscard]] constexpr std::uint16_t with_layer(std::uint16_t layers, unsigned slot, layer said_by) noexcept {
   const auto cleared = static_cast<unsigned>(layers) & ~(3U << (2 * slot));
   return static_cast<std::uint16_t>(cleared | (static_cast<unsigned>(said_by) << (2 * slot)));
}

/// Rows of one object are neighbours; those of the next begin where they end. A row past the last closes the table.
struct object_row {
   text_offset name;
   text_offset label;
   text_offset feature;
   list_offset aliases;
   std::uint32_t fields;
   std::uint32_t joins;
   std::uint32_t specials;
   /// Where in the table of places those of its fields begin, and those of its joins.
   std::uint32_t field_places;
   std::uint32_t join_places;
   std::uint16_t bits;
   std::uint16_t layers;
   std::uint16_t since;
   std::uint8_t name_size;

   enum bit : std::uint16_t { soap = 1, exported = 2, deleted = 4 };
   enum slot : std::uint8_t { itself, soap_layer, export_layer, deleted_layer, soap_fields, export_fields, all_joins };
};

struct field_row {
   text_offset name;
   text_offset label;
   list_offset values;
   std::uint32_t length;
   std::uint16_t since;
   std::uint16_t bits;
   std::uint16_t layers;
   std::uint8_t kind;
   std::uint8_t name_size;

   enum bit : std::uint16_t {
      soap = 1,
      exported = 2,
      selectable = 4,
      filterable = 8,
      custom = 16,
      date_only = 32,
      flaky = 64,
      encrypted = 128,
      usual_in_soap = 256,
      usual_in_export = 512,
      outside_object_export = 1024,
      mostly_null = 2048,
   };
   enum slot : std::uint8_t {
      itself,
      type_layer,
      soap_layer,
      export_layer,
      selectable_layer,
      filterable_layer,
      values_layer,
      length_layer,
   };
};

struct join_row {
   text_offset name;
   text_offset label;
   text_offset target;
   std::uint8_t bits;
   std::uint8_t said_by;
   std::uint8_t name_size;

   enum bit : std::uint8_t { to_many = 1, gated = 2 };
};

struct special_row {
   std::uint8_t kind;
   std::uint8_t said_by;
   std::uint16_t since;
   text_offset field;
   list_offset fields;
   list_offset others;
   text_offset words;
};

/// Objects, and within an object fields and joins, stand in the order of their names without letter case.
struct tables {
   const char* pool;
   const std::uint32_t* lists;
   const object_row* objects;
   const field_row* fields;
   const join_row* joins;
   const special_row* specials;
   /// Where names are looked up: numbers of rows, counted from 1 (`catalogue/name_index.hpp`).
   const std::uint32_t* places;
   std::uint32_t object_count;
   std::uint32_t object_places;
   layer soap_objects;
   layer export_objects;
};

} // namespace zoql::catalogue
