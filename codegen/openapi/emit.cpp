// The header as a whole: what it says first, what it includes, and its parts in their order.
#include "emit.hpp"

#include "cpp_text.hpp"

#include <fmt/format.h>

#include <array>

namespace zoql::codegen {

namespace {

std::string opening(const model& known, const header_style& style) {
   const std::string title = plain_words(known.title);
   const std::string version = known.version.empty() ? "" : ", version " + plain_words(known.version);
   std::string text = fmt::format("// {}{}: its types, what is known of them, and how they are built.\n",
                                  title.empty() ? "An API" : title, version);
   std::vector<std::string> sources;
   for (const std::string& one : style.sources) sources.push_back(plain_words(one));
   text += fmt::format("// Written by zoql-codegen from {}", fmt::join(sources, " and "));
   text += style.mend.empty() ? ".\n" : fmt::format("; to write it anew: {}\n", plain_words(style.mend));
   return text;
}

/// A line ends a comment, and so does nothing else; a backslash at its end would not.
std::string without_splices(std::string text) {
   for (std::size_t at = text.find("\\\n"); at != std::string::npos; at = text.find("\\\n", at))
      text.insert(at + 1, ".");
   return text;
}

constexpr std::string_view includes = R"(#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/constraints.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/setters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

)";

} // namespace

std::string emit_header(model& known, const header_style& style) {
   const emission_order order = order_definitions(known);
   type_writer types(known, style);
   std::string out = without_splices(opening(known, style)) + std::string(includes);
   out += fmt::format("namespace {} {{\n", style.name_space);
   for (const std::size_t index : order.enumerations) emit_enumeration(out, known.definitions[index]);
   if (!order.declared_first.empty()) out += "\n";
   for (const std::size_t index : order.declared_first)
      out += fmt::format("struct {};\n", known.definitions[index].name);
   for (const std::size_t index : order.aliases) emit_alias(out, types, index);
   for (const std::size_t index : order.structures) emit_structure(out, types, index);
   for (const operation& one : known.operations) emit_operation(out, types, one);
   for (const std::size_t index : order.structures) {
      if (known.definitions[index].sent) emit_setters(out, types, index);
   }
   const bool elsewhere = style.name_space != "zoql::aqua";
   if (elsewhere) out += fmt::format("\n}} // namespace {}\n\nnamespace zoql::aqua {{\n", style.name_space);
   for (const std::size_t index : order.enumerations) emit_enumeration_table(out, types, index);
   for (const std::size_t index : order.aliases) {
      if (known.definitions[index].kind == definition_kind::choice) emit_choice_table(out, types, index);
   }
   for (const std::size_t index : order.structures) emit_structure_table(out, types, index);
   out += fmt::format("\n}} // namespace {}\n", "zoql::aqua");
   return out;
}

} // namespace zoql::codegen
