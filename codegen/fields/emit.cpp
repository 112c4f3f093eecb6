// Enumerations whose order is that of the catalogue's rows, and classes that give each row a name.
#include "emit.hpp"

#include "../catalogue/emit.hpp"
#include "../openapi/cpp_text.hpp"
#include "names.hpp"

#include <zoql/catalogue/store.hpp>

#include <fmt/format.h>

#include <map>
#include <string_view>

namespace zoql::codegen {

namespace {

constexpr std::size_t line_width = 120;

/// `enum class name : std::uint16_t { … };`, filled to the width of a line.
void emit_enumeration(std::string& to, std::string_view name, const std::vector<std::string>& enumerators) {
   to += fmt::format("enum class {} : std::uint16_t {{", name);
   std::size_t width = line_width;
   for (const std::string& one : enumerators) {
      if (width + one.size() + 2 > line_width) {
         to += "\n  ";
         width = 2;
      }
      to += fmt::format(" {},", one);
      width += one.size() + 2;
   }
   to += enumerators.empty() ? "};\n" : "\n};\n";
}

class fields_writer {
public:
   fields_writer(catalogue::view all, const std::vector<object_names>& names) : all_(all), names_(names) {
      for (std::uint32_t at = 0; at < all.objects().size(); ++at) places_.emplace(all.objects()[at].name(), at);
   }

   [[nodiscard]] std::string write() {
      text_ += "namespace fields {\n\n"
               "template<typename Object>\ncatalogue catalogue_of(Object);\n\n";
      each([this](const catalogue::object& object, const object_names& names) { write_fields(object, names); });
      text_ += "} // namespace fields\n\nnamespace joins {\n\n";
      each([this](const catalogue::object&, const object_names& names) {
         if (!names.joins.empty()) write_joins(names);
      });
      text_ += "} // namespace joins\n\n";
      each([this](const catalogue::object&, const object_names& names) { write_members(names); });
      each([this](const catalogue::object& object, const object_names& names) { write_object(object, names); });
      return std::move(text_);
   }

private:
   template<typename Write>
   void each(Write write) {
      for (std::uint32_t at = 0; at < names_.size(); ++at) write(all_.objects()[at], names_[at]);
   }

   void write_fields(const catalogue::object& object, const object_names& names) {
      emit_enumeration(text_, names.object, names.fields);
      text_ += fmt::format("constexpr std::string_view object_name({}) noexcept {{ return {}; }}\n\n", names.object,
                           literal(object.name()));
   }

   void write_joins(const object_names& names) {
      emit_enumeration(text_, names.object, names.joins);
      text_ += fmt::format("fields::{0} source_of({0});\n\n", names.object);
   }

   void write_members(const object_names& names) {
      text_ += fmt::format("template<typename Via>\nstruct {}_fields {{\n", names.object);
      for (std::size_t at = 0; at < names.fields.size(); ++at) {
         if (!names.exists[at]) continue;
         const std::string& field = names.fields[at];
         text_ +=
            fmt::format("   static constexpr typed_field<fields::{}::{}, Via> {}{{}};\n", names.object, field, field);
      }
      text_ += "};\n\n";
   }

   void write_object(const catalogue::object& object, const object_names& names) {
      text_ += fmt::format("inline constexpr struct {0}_object : typed_object<fields::{0}>, {0}_fields<itself> {{\n",
                           names.object);
      for (std::uint32_t at = 0; at < object.joins().size(); ++at) {
         const std::string& name = names.joins[at];
         text_ += fmt::format("   static constexpr typed_join<{}, joins::{}::{}> {}{{}};\n",
                              fields_of(object.joins()[at].target()), names.object, name, name);
      }
      text_ += fmt::format("}} {}{{}};\n\n", names.object);
   }

   /// The class of the fields of a joined object, which the catalogue may not have.
   [[nodiscard]] std::string fields_of(std::string_view object) const {
      const catalogue::object target = all_.object(object);
      if (!target || target.fields().empty()) return "unknown_fields";
      return names_[places_.at(target.name())].object + "_fields";
   }

   catalogue::view all_;
   const std::vector<object_names>& names_;
   std::map<std::string_view, std::uint32_t> places_;
   std::string text_;
};

std::string opening(const fields_style& style) {
   std::vector<std::string> sources;
   for (const std::string& one : style.sources) sources.push_back(plain_words(one));
   std::string text = "// Zuora's objects and fields as C++ names, for the typed builder.\n";
   text += fmt::format("// Written by zoql-codegen from {}", fmt::join(sources, ", "));
   text += style.mend.empty() ? ".\n" : fmt::format("; to write it anew: {}\n", plain_words(style.mend));
   return text + "#pragma once\n\n";
}

std::string tables_text(const catalogue::draft& from) {
   return "namespace catalogue_tables {\n\nusing namespace zoql::catalogue;\n\n" +
          emit_tables(catalogue::packer().pack(from), from) +
          "} // namespace catalogue_tables\n\n"
          "/// What stands for this catalogue where a type is asked for.\n"
          "struct catalogue {\n   static constexpr zoql::catalogue::view view{catalogue_tables::all};\n};\n\n";
}

} // namespace

std::string emit_fields(const catalogue::draft& from, const fields_style& style, std::vector<std::string>& told) {
   const catalogue::store packed(from);
   const std::vector<object_names> names = name_fields(packed.view(), told);
   std::string text = opening(style);
   if (!style.tables.empty()) text += fmt::format("#include <{}>\n", style.tables);
   text += "#include <zoql/typed.hpp>\n\n#include <cstdint>\n#include <string_view>\n\n// clang-format off\n";
   text += fmt::format("namespace {} {{\n\n", style.name_space);
   if (style.tables.empty()) text += tables_text(from);
   text += "// What one needs beside the names below.\n";
   for (const std::string_view word : builder_words) text += fmt::format("using zoql::{};\n", word);
   text += '\n';
   text += fields_writer(packed.view(), names).write();
   return text + fmt::format("}} // namespace {}\n// clang-format on\n", style.name_space);
}

} // namespace zoql::codegen
