// Writes the tables of a packed catalogue as constexpr C++.
#include "emit.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace zoql::codegen {

namespace {

using catalogue::field_row;
using catalogue::join_row;
using catalogue::object_row;
using catalogue::special_row;

constexpr std::size_t line_width = 118;

/// Joins pieces into lines; a piece is never broken.
class lines {
public:
   explicit lines(std::string& to) : to_(to) {}
   void put(std::string_view piece) {
      if (width_ + piece.size() > line_width) {
         to_ += '\n';
         width_ = 0;
      }
      to_ += piece;
      width_ += piece.size();
   }

private:
   std::string& to_;
   std::size_t width_ = 0;
};

/// One text as a literal of its own that ends in NUL. Literals that touch are joined after their escapes are read.
std::string literal(std::string_view text) {
   std::string quoted = "\"";
   for (const char byte : text) {
      const auto value = static_cast<unsigned char>(byte);
      if (byte == '"' || byte == '\\') {
         quoted += {'\\', byte};
      } else if (value < 0x20 || value >= 0x7F) {
         quoted += fmt::format("\\{:03o}", value);
      } else {
         quoted += byte;
      }
   }
   return quoted + "\\0\"";
}

void emit_pool(std::string& to, std::string_view pool) {
   to += "inline constexpr char pool[] =\n";
   lines wrapped(to);
   while (!pool.empty()) {
      const std::size_t end = pool.find('\0');
      wrapped.put(literal(pool.substr(0, end)));
      pool.remove_prefix(end + 1);
   }
   to += ";\n\n";
}

std::string row(std::uint32_t number) { return fmt::format("{},", number); }
std::string row(const object_row& of) {
   return fmt::format("{{{},{},{},{},{},{},{},{},{},{},{},{},{}}},", of.name, of.label, of.feature, of.aliases,
                      of.fields, of.joins, of.specials, of.field_places, of.join_places, of.bits, of.layers, of.since,
                      of.name_size);
}
std::string row(const field_row& of) {
   return fmt::format("{{{},{},{},{},{},{},{},{},{}}},", of.name, of.label, of.values, of.length, of.since, of.bits,
                      of.layers, of.kind, of.name_size);
}
std::string row(const join_row& of) {
   return fmt::format("{{{},{},{},{},{},{}}},", of.name, of.label, of.target, of.bits, of.said_by, of.name_size);
}
std::string row(const special_row& of) {
   return fmt::format("{{{},{},{},{},{},{},{}}},", of.kind, of.said_by, of.since, of.field, of.fields, of.others,
                      of.words);
}

template<typename Row>
void emit_table(std::string& to, std::string_view type, std::string_view name, const std::vector<Row>& all) {
   to += fmt::format("inline constexpr {} {}[] = {{\n", type, name);
   lines wrapped(to);
   for (const Row& one : all) wrapped.put(row(one));
   // An array has at least one row, be it one that nobody reads.
   if (all.empty()) to += "{}";
   to += "\n};\n\n";
}

} // namespace

std::string emit_tables(const catalogue::packed& data, const catalogue::draft& from) {
   std::string text;
   emit_pool(text, data.pool);
   emit_table(text, "std::uint32_t", "lists", data.lists);
   emit_table(text, "object_row", "objects", data.objects);
   emit_table(text, "field_row", "fields", data.fields);
   emit_table(text, "join_row", "joins", data.joins);
   emit_table(text, "special_row", "specials", data.specials);
   emit_table(text, "std::uint32_t", "places", data.places);
   text += fmt::format("inline constexpr tables all{{pool, lists, objects, fields, joins, specials, places,\n"
                       "                            {}, {}, layer::{}, layer::{}}};\n\n",
                       data.objects.size() - 1, data.object_places, name_of(from.soap_objects),
                       name_of(from.export_objects));
   return text;
}

std::string emit_catalogue(const catalogue::packed& data, const catalogue::draft& from) {
   return "// The built-in catalogue: what Zuora's pages and one tenant's Describe say, as tables. Generated.\n"
          "#pragma once\n\n"
          "#include <zoql/catalogue.hpp>\n\n"
          "// clang-format off\n"
          "namespace zoql::catalogue {\n\nnamespace built_in_tables {\n\n" +
          emit_tables(data, from) +
          "} // namespace built_in_tables\n\n"
          "/// What is known of Zuora's objects without asking a tenant.\n"
          "inline constexpr view built_in{built_in_tables::all};\n\n"
          "} // namespace zoql::catalogue\n"
          "// clang-format on\n";
}

} // namespace zoql::codegen
